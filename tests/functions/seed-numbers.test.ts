import { buildMetadata } from "../../scripts/metadata/build-metadata";
import { startHeadless, type Headless } from "../support/headless";

/** The numbers that the prefectures printed, from formulas on their own cells, through Office.js. */
let excel: Headless;

beforeAll(async () => {
  const { en } = await buildMetadata();
  excel = await startHeadless({ functions: en });
  await import("../../src/functions/register");
  await excel.workbench.write("Sheet1!A1", [
    // 三重県 KPI①, its own row and 参考（全国）.
    ["2025年", "2026年", "2027年", "2028年", "2029年"],
    ["26.0％", "42.0％", "58.0％", "74.0％", "90％"],
    ["31.6％", "50％", "", "", "90％"],
    // 三重県 KPI④, and 東京都's KGI.
    ["令和６年11月時点", "令和８年3月時点", "2022年", "2030年", "2035年"],
    ["１市町", "５市町", "50.7％", "70％", "80％"],
  ]);
});
afterAll(() => excel.close());

async function valueOf(formula: string): Promise<unknown> {
  await excel.workbench.write("Sheet1!H1", [[formula]]);
  await excel.workbench.idle();
  const { values } = await excel.workbench.read("Sheet1!H1:H1");
  return values[0]?.[0];
}

test.each<[string, string, number, number]>([
  ["三重県: 16 points a year", "=KPI.REQUIRED_RATE(A2,E2,A1,E1)", 0.16, 12],
  ["36.4 % growth", '=KPI.REQUIRED_RATE(A2,E2,A1,E1,"複利")', 0.364, 4],
  ["the planned value for 2026", "=KPI.TARGET_AT(A2,E2,A1,E1,B1)", 0.42, 12],
  ["1 to 5 市町 in 16 months: 3 a year", "=KPI.REQUIRED_RATE(A5,B5,A4,B4)", 3, 12],
  ["東京都: 2.41 points a year to 2030", "=KPI.REQUIRED_RATE(C5,D5,C4,D4)", 0.0241, 4],
  ["then 2.00 to 2035", "=KPI.REQUIRED_RATE(D5,E5,D4,E4)", 0.02, 12],
  ["behind the country by 5.6 points in 2025", "=KPI.NUMBER(A2)-KPI.NUMBER(A3)", -0.056, 12],
  ["by 8 points in 2026", "=KPI.TARGET_AT(A2,E2,A1,E1,B1)-KPI.NUMBER(B3)", -0.08, 12],
  ["by none in 2029", "=KPI.TARGET_AT(A2,E2,A1,E1,E1)-KPI.NUMBER(E3)", 0, 12],
])("%s", async (_, formula, expected, digits) => {
  expect(await valueOf(formula)).toBeCloseTo(expected, digits);
});

test("三重県's path and its ratios to the year before", async () => {
  await valueOf("=KPI.TARGET_PATH(A2,E2,A1,E1)");
  const { values } = await excel.workbench.read("Sheet1!H1:J5");
  expect(values.map(([, planned]) => planned)).toEqual([0.26, 0.42, 0.58, 0.74, 0.9]);
  const ratios = values.slice(1).map(([, , ratio]) => Math.round(Number(ratio) * 100));
  expect(ratios).toEqual([162, 138, 128, 122]);
});
