import { readFile } from "node:fs/promises";
import { systemTimers } from "../../src/app/ports";
import { ExcelFile } from "../../src/excel/excel-file";
import { startHeadless, type Headless } from "../support/headless";

let headless: Headless;
beforeEach(async () => {
  headless = await startHeadless();
});
afterEach(() => {
  headless.close();
});

const open = async (name: string) => {
  await headless.workbench.open(await readFile("assets/samples/mie-kpi.xlsx"), name);
};
const name = () => new ExcelFile(systemTimers).name();

test.each([
  ["実績表.xlsx", "実績表.xlsx"],
  ["2026.4 実績.xlsm", "2026.4 実績.xlsm"],
  // Excel names what was never saved so.
  ["Book1", null],
  ["ブック1", null],
])("a workbook called %s is the file %s", async (called, file) => {
  await open(called);
  headless.workbench.resetTraffic();
  expect(await name()).toBe(file);
  expect(headless.workbench.traffic().requests).toBe(1);
});

test("while Excel does not answer there is no name", async () => {
  await open("実績表.xlsx");
  headless.workbench.failNext({ code: "InvalidOperationInCellEditMode" });
  expect(await name()).toBeNull();
});

test("the file comes whole, in slices of Excel's size, and is let go again", async () => {
  await open("実績表.xlsx");
  const bytes = Uint8Array.from({ length: 5_000_000 }, (_, i) => i % 251);
  headless.host.offerFile(() => Promise.resolve(bytes));
  const file = new ExcelFile(systemTimers);
  expect(file.givesContent).toBe(true);
  const content = await file.content();
  expect(content.ok && Buffer.compare(content.value, bytes)).toBe(0);
});

test("an Excel that makes no file says so", async () => {
  await open("実績表.xlsx");
  headless.host.offerFile(() => Promise.reject(new Error("locked")));
  const content = await new ExcelFile(systemTimers).content();
  expect(content).toMatchObject({ ok: false, error: { kind: "unknown" } });
});
