import type { KpiWorkbook } from "../../src/app/kpi-workbook";
import { LiveSummary } from "../../src/app/live-summary";
import { LiveView } from "../../src/app/live-view";
import { Watched } from "../../src/app/observable";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { systemTimers } from "../../src/app/ports";
import { functionsMetadata } from "../support/functions-metadata";
import { startHeadless, type Headless } from "../support/headless";
import { manualTimers, type ManualTimers } from "../support/manual-timers";

// The function, the use case and the adapter together, through the unmodified Office.js.
let headless: Headless;
let timers: ManualTimers;

beforeEach(async () => {
  const { en } = await functionsMetadata();
  headless = await startHeadless({ functions: en });
  jest.resetModules();
  await import("../../src/functions/register");
  const { provideSummary } = await import("../../src/functions/summary-port");
  timers = manualTimers();
  const workbook = new ExcelWorkbook(systemTimers);
  const view = new Watched<KpiWorkbook | null>(null);
  const live = new LiveView({ workbook, timers, view });
  const summary = new LiveSummary(live, "ja");
  provideSummary((address, scope) => summary.resolve(address, scope));
  await live.start();
  await headless.workbench.write("Sheet1!A1:D3", [
    ["領域", "指標", "現状値（2025年）", "目標値（2029年）"],
    ["テクノロジー", "導入率", "26.0％", "90％"],
    ["人材育成", "受講者数", "102人", "200人"],
  ]);
});
afterEach(() => headless.close());

const column = async (address: string) =>
  (await headless.workbench.read(address)).values.map(([value]) => String(value));

/** Lets the clock run until the column says what is expected; what it says at last is judged. */
async function expectSaid(address: string, expected: RegExp): Promise<void> {
  const said = async () => (await column(address)).join("\n");
  for (let i = 0; i < 50 && !expected.test(await said()); i += 1) {
    const excel = { works: true };
    void headless.workbench.idle().then(() => {
      excel.works = false;
    });
    do await timers.pass(100);
    while (excel.works);
  }
  expect(await said()).toMatch(expected);
}

test("it spills a paragraph a row, and follows an edit of the table", async () => {
  await headless.workbench.write("Sheet1!G1", [["=KPI.SUMMARY()"]]);
  await expectSaid(
    "Sheet1!G1:G6",
    /^KPIの要約\n.*\nSheet1\n「導入率」は.*26\.0%.*\n「受講者数」は.*102人/,
  );
  await headless.workbench.write("Sheet1!C3", [["110人"]]);
  await expectSaid("Sheet1!G1:G6", /「受講者数」は、2025年の110人/);
});

test("a scope narrows it, and the summary of one cell is no input of another", async () => {
  await headless.workbench.write("Sheet1!G1", [["=KPI.SUMMARY()"]]);
  await headless.workbench.write("Sheet1!H1", [['=KPI.SUMMARY("人材育成")']]);
  await expectSaid(
    "Sheet1!H1:H4",
    /^KPIの要約\n.*1個の表から、1件の指標.*\nSheet1\n「受講者数」は/,
  );
  await expectSaid("Sheet1!G1:G6", /1個の表から、2件の指標/);
  headless.workbench.resetTraffic();
  await timers.pass(10_000);
  await headless.workbench.idle();
  // Both stand still: neither marks the other again and again.
  expect(headless.workbench.traffic().requests).toBeLessThanOrEqual(2);
});

test("after a row is inserted above, the moved cell still follows", async () => {
  await headless.workbench.write("Sheet1!G1", [["=KPI.SUMMARY()"]]);
  await expectSaid("Sheet1!G1:G6", /102人/);
  const context = new Excel.RequestContext();
  context.workbook.worksheets.getItem("Sheet1").getRange("1:1").insert("Down");
  await context.sync();
  await headless.workbench.write("Sheet1!C4", [["111人"]]);
  await expectSaid("Sheet1!G2:G7", /2025年の111人/);
});

test("it ends its sentences as the workbook's settings say, and in their language", async () => {
  const keep = async (settings: object) => {
    const context = new Excel.RequestContext();
    const text = JSON.stringify({ version: 1, ...settings });
    context.workbook.settings.add("KpiLogicModel", text);
    await context.sync();
  };
  await keep({ prose: "polite" });
  await headless.workbench.write("Sheet1!G1", [["=KPI.SUMMARY()"]]);
  await expectSaid("Sheet1!G1:G6", /90\.0%とすることを目標とします。/);
  await keep({ language: "en" });
  await headless.workbench.write("Sheet1!C3", [["110人"]]);
  await expectSaid("Sheet1!G1:G6", /is to go from 26\.0% in 2025 to 90\.0% by 2029\./);
});
