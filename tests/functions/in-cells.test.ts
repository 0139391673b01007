import { buildMetadata } from "../../scripts/metadata/build-metadata";
import { provideStatus } from "../../src/functions/status-port";
import { startHeadless, type Headless } from "../support/headless";

/** The functions as a formula calls them: through the unmodified Office.js and its function runtime. */
let excel: Headless;

beforeAll(async () => {
  const { en } = await buildMetadata();
  excel = await startHeadless({ functions: en });
  await import("../../src/functions/register");
  provideStatus((address) => Promise.resolve(`順調 ${address}`));
});
afterAll(() => excel.close());

async function valuesOf(formula: string, block = "D1"): Promise<unknown[][]> {
  await excel.workbench.write(
    "Sheet1!D1:F9",
    Array.from({ length: 9 }, () => ["", "", ""]),
  );
  await excel.workbench.write("Sheet1!D1", [[formula]]);
  await excel.workbench.idle();
  const { values } = await excel.workbench.read(`Sheet1!${block}`);
  return values;
}

beforeAll(async () => {
  // Three rows of 三重県's table, as the staff wrote them.
  await excel.workbench.write("Sheet1!A1", [
    ["2025年\n（令和７年）", "2029年\n（令和11年）"],
    ["26.0％", "90％"],
    ["ー", ""],
  ]);
});

test.each<[string, unknown]>([
  ["=KPI.REQUIRED_RATE(26,90,2025,2029)", 16],
  ["=KPI.REQUIRED_RATE(A2,B2,A1,B1)", 0.16],
  ['=KPI.REQUIRED_RATE(26,90,2025,2029,"compound")', 0.364009171097514],
  ["=KPI.TARGET_AT(26,90,2025,2029,2027)", 58],
  ["=KPI.PACE(36,26,90,2025,2029,2026)", 0.625],
  ["=KPI.STATUS(36,26,90,2025,2029,2026)", "やや遅れ"],
  ["=KPI.STATUS(B3,A2,B2,A1,B1,2026)", "未測定"],
  ["=KPI.STATUS(0.36,A2,B2,A1,B1,2026)", "やや遅れ"],
  ["=KPI.NUMBER(A2)", 0.26],
  ["=KPI.PERIOD(A1)", "2025年"],
  ['=KPI.PERIOD(A1,"年")', 2025],
  ["=KPI.NUMBER(A3)", "#N/A"],
  ["=KPI.REQUIRED_RATE(26,90,2025,2025)", "#VALUE!"],
  ["=KPI.REQUIRED_RATE(-1E+308,1E+308,2025,2026)", "#NUM!"],
])("%s is %p", async (formula, value) => {
  expect(await valuesOf(formula)).toEqual([[value]]);
});

test("a path spills; its first year has no ratio, and not 0", async () => {
  const rows = await valuesOf("=KPI.TARGET_PATH(26,90,2025,2029)", "D1:F5");
  expect(rows.map(([period, planned]) => [period, planned])).toEqual([
    [2025, 26],
    [2026, 42],
    [2027, 58],
    [2028, 74],
    [2029, 90],
  ]);
  expect(rows[0]?.[2]).toBe("");
});

test("one formula serves a range, and an error stays in its own cell", async () => {
  await excel.workbench.write("Sheet1!A20", [["26.0％"], ["=1/0"], ["ー"], ["131件"]]);
  expect(await valuesOf("=KPI.NUMBER(A20:A23)", "D1:D4")).toEqual([
    [0.26],
    ["#DIV/0!"],
    ["#N/A"],
    [131],
  ]);
  excel.workbench.resetTraffic();
  await valuesOf("=KPI.STATUS(A20:A23,A20:A23,90,2025,2029,2026)", "D1:D4");
  expect(excel.workbench.traffic().invocations).toBe(1);
});

test("STATUS of empty cells is not STATUS without arguments", async () => {
  expect(await valuesOf("=KPI.STATUS(B20,B21,B22)")).toEqual([["未測定"]]);
});

test("STATUS without arguments is told its own cell", async () => {
  expect(await valuesOf("=KPI.STATUS()")).toEqual([["順調 Sheet1!D1"]]);
});
