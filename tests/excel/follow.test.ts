import { systemTimers } from "../../src/app/ports";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { startHeadless, type Headless } from "../support/headless";

/** `TEST.COUNT()` answers how often it was called, so that a test sees each calculation. */
const functions = {
  functions: [
    {
      id: "COUNT",
      name: "COUNT",
      description: "",
      parameters: [],
      result: { dimensionality: "scalar" },
      options: { requiresAddress: true },
    },
  ],
};

let headless: Headless;
let workbook: ExcelWorkbook;
let calls: string[];

beforeEach(async () => {
  headless = await startHeadless({ functions, namespace: "TEST" });
  workbook = new ExcelWorkbook(systemTimers);
  calls = [];
  CustomFunctions.associate("COUNT", (invocation: CustomFunctions.Invocation) => {
    calls.push(invocation.address ?? "");
    return calls.length;
  });
});
afterEach(() => {
  headless.close();
});

async function follow() {
  const listener = jest.fn();
  const listening = await workbook.onChanged(listener);
  expect(listening).toEqual({ ok: true, value: null });
  return listener;
}

test("a change of cells is told", async () => {
  const listener = await follow();
  await headless.workbench.write("Sheet1!B2", [[1, 2]]);
  await headless.workbench.idle();
  expect(listener).toHaveBeenCalledTimes(1);
});

test("a sheet that comes or goes is told", async () => {
  const listener = await follow();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("来て去る");
    await context.sync();
  });
  await headless.workbench.idle();
  expect(listener).toHaveBeenCalledTimes(1);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("来て去る").delete();
    await context.sync();
  });
  await headless.workbench.idle();
  expect(listener).toHaveBeenCalledTimes(2);
});

test("marked cells are calculated again, the others are left alone", async () => {
  await headless.workbench.write("Sheet1!A1", [
    ["=TEST.COUNT()"],
    ["=TEST.COUNT()"],
    ["=TEST.COUNT()"],
  ]);
  await headless.workbench.idle();
  calls = [];
  headless.workbench.resetTraffic();
  const marked = await workbook.markDirty([
    { sheet: "Sheet1", row: 0, column: 0 },
    { sheet: "Sheet1", row: 2, column: 0 },
  ]);
  await headless.workbench.idle();
  expect(marked).toEqual({ ok: true, value: null });
  expect(headless.workbench.traffic().requests).toBe(1);
  expect(calls).toEqual(["Sheet1!A1", "Sheet1!A3"]);
});

test("a thousand marked cells are one request", async () => {
  const formulas = Array.from({ length: 1_000 }, () => ["=TEST.COUNT()"]);
  await headless.workbench.write("Sheet1!A1", formulas);
  await headless.workbench.idle();
  calls = [];
  headless.workbench.resetTraffic();
  // Every second cell, so that no two stand together.
  const cells = Array.from({ length: 500 }, (_, i) => ({ sheet: "Sheet1", row: 2 * i, column: 0 }));
  await workbook.markDirty(cells);
  await headless.workbench.idle();
  expect(headless.workbench.traffic().requests).toBe(1);
  expect(calls).toHaveLength(500);
});

test("nothing to mark is no request", async () => {
  headless.workbench.resetTraffic();
  expect(await workbook.markDirty([])).toEqual({ ok: true, value: null });
  expect(headless.workbench.traffic().requests).toBe(0);
});
