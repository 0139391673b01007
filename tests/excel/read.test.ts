import { readFile } from "node:fs/promises";
import { systemTimers } from "../../src/app/ports";
import { cellAt } from "../../src/core/sheet/snapshot";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { startHeadless, type Headless } from "../support/headless";

let headless: Headless;
let workbook: ExcelWorkbook;

beforeEach(async () => {
  headless = await startHeadless();
  workbook = new ExcelWorkbook(systemTimers);
});
afterEach(() => {
  headless.close();
});

const requests = () => headless.workbench.traffic().requests;

async function snapshot() {
  const read = await workbook.read();
  if (!read.ok) throw new Error(read.error.detail);
  return read.value;
}

/** As at start-up: the listening is registered, and brings the list of sheets along. */
async function follow() {
  const listening = await workbook.onChanged(() => undefined);
  if (!listening.ok) throw new Error(listening.error.detail);
  headless.workbench.resetTraffic();
}

test("a read is one request, also the first one after start-up", async () => {
  await headless.workbench.write("Sheet1!B2", [["導入率", 0.26]]);
  await follow();
  const { sheets } = await snapshot();
  expect(requests()).toBe(1);
  expect(sheets).toEqual([
    {
      name: "Sheet1",
      top: 1,
      left: 1,
      values: [["導入率", 0.26]],
      texts: [["導入率", "0.26"]],
      formats: [["General", "General"]],
      formulas: [["導入率", 0.26]],
      merges: [],
      tables: [],
      hiddenRows: [],
      hiddenColumns: [],
      protected: false,
    },
  ]);
});

test("any number of cells and sheets is one request", async () => {
  const rows = Array.from({ length: 1_000 }, (_, i) => [`指標${i}`, i, i + 1]);
  await headless.workbench.write("Sheet1!A1", rows);
  await Excel.run(async (context) => {
    for (let i = 0; i < 10; i += 1) context.workbook.worksheets.add(`表${i}`);
    await context.sync();
  });
  await snapshot();
  headless.workbench.resetTraffic();
  expect((await snapshot()).sheets).toHaveLength(11);
  expect(requests()).toBe(1);
});

test("what it reads is what Mie's workbook holds: values, texts, formats and merged areas", async () => {
  await headless.workbench.open(await readFile("assets/samples/mie-kpi.xlsx"), "mie-kpi.xlsx");
  const { sheets } = await snapshot();
  expect(sheets.map(({ name }) => name)).toEqual(await headless.workbench.sheets());
  for (const sheet of sheets) {
    const position = sheet.values
      .flatMap((row, r) =>
        row.map((value, c) => ({ value, row: sheet.top + r, column: sheet.left + c })),
      )
      .find(({ value }) => value === "26.0％");
    if (position)
      expect(cellAt(sheet, position)).toMatchObject({ text: "26.0％", format: "General" });
  }
  expect(sheets.some((sheet) => sheet.values.flat().includes("26.0％"))).toBe(true);
  expect(sheets.every((sheet) => sheet.merges.length > 0)).toBe(true);
});

test("merged areas are found, also in a sheet whose name has commas and quotes", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("実績, 'A'案");
    sheet.getRange("A1:C4").values = Array.from({ length: 4 }, () => ["x", "", "y"]);
    sheet.getRange("A1:B1").merge(false);
    sheet.getRange("A2:A4").merge(false);
    await context.sync();
  });
  const { sheets } = await snapshot();
  expect(sheets.find(({ name }) => name === "実績, 'A'案")?.merges).toEqual(
    expect.arrayContaining([
      { top: 0, left: 0, bottom: 0, right: 1 },
      { top: 1, left: 0, bottom: 3, right: 0 },
    ]),
  );
});

test("Excel Tables are found with their header row, in the sheet they stand in", async () => {
  await headless.workbench.write("Sheet1!B3", [
    ["指標", "値"],
    ["導入率", 1],
  ]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").tables.add("B3:C4", true).name = "表1";
    await context.sync();
  });
  const { sheets } = await snapshot();
  expect(sheets[0]?.tables).toEqual([
    { name: "表1", rectangle: { top: 2, left: 1, bottom: 3, right: 2 } },
  ]);
});

test("an empty sheet is read as one without cells", async () => {
  const { sheets } = await snapshot();
  expect(sheets).toMatchObject([{ name: "Sheet1", values: [], merges: [], tables: [] }]);
});

test("a sheet that came since costs one request more, once", async () => {
  await snapshot();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("新しい表").getRange("A1").values = [["来た"]];
    await context.sync();
  });
  headless.workbench.resetTraffic();
  expect((await snapshot()).sheets.map(({ values }) => values)).toEqual([[], [["来た"]]]);
  expect(requests()).toBe(2);
  await snapshot();
  expect(requests()).toBe(3);
});

test("sheets that were deleted, hidden or renamed since are no obstacle", async () => {
  await Excel.run(async (context) => {
    for (const name of ["消す", "隠す", "変える"]) {
      context.workbook.worksheets.add(name).getRange("A1:B2").values = [
        ["a", "b"],
        [1, 2],
      ];
    }
    context.workbook.worksheets.getItem("消す").tables.add("A1:B2", true);
    await context.sync();
  });
  await snapshot();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("消す").delete();
    worksheets.getItem("隠す").visibility = "Hidden";
    worksheets.getItem("変える").name = "変えた";
    await context.sync();
  });
  headless.workbench.resetTraffic();
  expect((await snapshot()).sheets.map(({ name }) => name)).toEqual(["Sheet1", "変えた"]);
  expect(requests()).toBe(1);
});

describe("when Excel refuses", () => {
  test.each([
    ["InvalidOperationInCellEditMode", "cell-edit-mode"],
    ["AccessDenied", "protected"],
    ["GeneralException", "unknown"],
  ])("%s is told as %s, and the next read works", async (code, kind) => {
    headless.workbench.failNext({ code });
    expect(await workbook.read()).toMatchObject({ ok: false, error: { kind } });
    expect(await workbook.read()).toMatchObject({ ok: true });
  });

  test("an item that is missing is looked for once more, from a fresh list", async () => {
    await snapshot();
    headless.workbench.failNext({ code: "ItemNotFound" });
    expect((await snapshot()).sheets).toHaveLength(1);
  });

  test("too large an answer is asked for in blocks, and comes back the same", async () => {
    const rows = Array.from({ length: 300 }, (_, i) => [`指標${i}`, i, ""]);
    await headless.workbench.write("Sheet1!B2", rows);
    const whole = await snapshot();
    headless.workbench.failNext({ code: "ResponsePayloadSizeLimitExceeded" });
    expect(await snapshot()).toEqual(whole);
    // Once refused, the whole is not asked for again: a listing, an outline and the block.
    headless.workbench.resetTraffic();
    expect(await snapshot()).toEqual(whole);
    expect(requests()).toBe(3);
  });

  test("blocks that are refused too are halved", async () => {
    const rows = Array.from({ length: 300 }, (_, i) => [`指標${i}`, i]);
    await headless.workbench.write("Sheet1!A1", rows);
    const whole = await snapshot();
    headless.workbench.failNext({ code: "ResponsePayloadSizeLimitExceeded" });
    headless.workbench.failNext({ code: "ResponsePayloadSizeLimitExceeded", after: 2, count: 2 });
    expect(await snapshot()).toEqual(whole);
  });

  test("what is refused however small it is, is told", async () => {
    await headless.workbench.write("Sheet1!A1", [["x"]]);
    await snapshot();
    headless.workbench.failNext({ code: "ResponsePayloadSizeLimitExceeded", count: 20 });
    expect(await workbook.read()).toMatchObject({ ok: false, error: { kind: "too-large" } });
  });

  test("no answer in time is told as busy", async () => {
    // Every wait is over at once; only the time limit waits.
    const impatient = new ExcelWorkbook({
      after: (_, callback) => {
        callback();
        return () => undefined;
      },
    });
    expect(await impatient.read()).toMatchObject({ ok: false, error: { kind: "busy" } });
  });
});
