import { systemTimers } from "../../src/app/ports";
import type { WriteStep } from "../../src/app/write-plan";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { forbiddenStrings, hostileStrings } from "../samples/hostile-strings";
import { startHeadless, type Headless } from "../support/headless";

// Everything that the add-in writes passes the plan: here through the unmodified Office.js.
let headless: Headless;
let workbook: ExcelWorkbook;

beforeEach(async () => {
  headless = await startHeadless();
  workbook = new ExcelWorkbook(systemTimers);
});
afterEach(() => {
  headless.close();
});

const words = [...Object.values(hostileStrings), ...Object.values(forbiddenStrings)];
const column = { top: 0, left: 0, bottom: words.length, right: 0 };
const write = (...steps: WriteStep[]) =>
  workbook.apply({ steps: [{ kind: "own-sheet", sheet: "結果", table: "Own" }, ...steps] });
const cells: WriteStep = {
  ...{ kind: "cells", sheet: "結果", top: 0, left: 0 },
  cells: ["語", ...words].map((text) => [{ kind: "text", text }]),
};

test("no text of a cell becomes a formula, a number, a date or an error, and none loses a sign", async () => {
  expect(await write(cells)).toMatchObject({ ok: true });
  const { values, formulas } = await headless.workbench.read(`結果!A2:A${words.length + 1}`);
  expect(values.flat()).toEqual(words);
  expect(formulas.flat()).toEqual(words);
});

test("neither do cells that are put back as they stood", async () => {
  const restore: WriteStep = {
    ...{ kind: "restore", sheet: "結果", top: 1, left: 0 },
    // An error's code that stands in a cell as an error is put back as one.
    cells: words
      .filter((word) => word !== hostileStrings["an error"])
      .map((entry) => [{ entry, isFormula: false, format: "General" }]),
  };
  expect(await write(cells, restore)).toMatchObject({ ok: true });
  const { values, formulas } = await headless.workbench.read(`結果!A2:A${words.length}`);
  expect(formulas).toEqual(values);
});

test("a name's comment, the settings and a table's headers are words too", async () => {
  const remark = hostileStrings["a request"] ?? "";
  const answer = await write(
    cells,
    { kind: "table", sheet: "結果", range: column, name: "Own" },
    {
      kind: "names",
      set: [{ name: "KpiMark", range: { sheet: "結果", ...column }, comment: remark }],
      remove: [],
    },
    { kind: "settings", value: remark },
  );
  expect(answer).toMatchObject({ ok: true });
  const read = await workbook.read();
  expect(read).toMatchObject({ ok: true, value: { settings: remark } });
  expect(read.ok && read.value.sheets.at(-1)?.formulas.flat()).toEqual(["語", ...words]);
});

test("a forgotten cell in the last row and column is no reason to ask for all between", async () => {
  await headless.workbench.write("Sheet1!A1", [["指標"]]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("XFC1048575").values = [["x"]];
    await context.sync();
  });
  headless.workbench.resetTraffic();
  expect(await workbook.read()).toMatchObject({
    ok: false,
    error: { kind: "too-large", detail: "Sheet1!A1:XFC1048575" },
  });
  expect(headless.workbench.traffic().requests).toBeLessThan(10);
});
