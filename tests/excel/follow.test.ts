import { systemTimers, type WorkbookChange } from "../../src/app/ports";
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
  const changes: WorkbookChange[] = [];
  const listening = await workbook.onChanged((change) => {
    changes.push(change);
  });
  if (!listening.ok) throw new Error(listening.error.detail);
  return { changes, stop: listening.value };
}

test("a change of cells is told with its sheet and block", async () => {
  const { changes } = await follow();
  await headless.workbench.write("Sheet1!B2", [[1, 2]]);
  await headless.workbench.idle();
  expect(changes).toEqual([
    { sheet: "Sheet1", range: { sheet: "Sheet1", top: 1, left: 1, bottom: 1, right: 2 } },
  ]);
});

test("a sheet that comes or goes is told as a change of all of it", async () => {
  const { changes } = await follow();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("来て去る");
    await context.sync();
  });
  await headless.workbench.idle();
  expect(changes).toHaveLength(1);
  await workbook.read();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("来て去る").delete();
    await context.sync();
  });
  await headless.workbench.idle();
  expect(changes[1]).toEqual({ sheet: "来て去る", range: null });
});

test("after the end nothing is told", async () => {
  const { changes, stop } = await follow();
  await stop();
  await headless.workbench.write("Sheet1!A1", [[1]]);
  await headless.workbench.idle();
  expect(changes).toEqual([]);
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
