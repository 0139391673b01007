import { systemTimers } from "../../src/app/ports";
import { splitFormulas } from "../../src/excel/enter-formulas";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { cellOf } from "../support/cell-of";
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

/** No sheet is known, so that nothing is compared with what stands there. */
const nothingRead = { sheets: [], names: [], settings: null };

const formula = (address: string, text: string) => ({ at: cellOf(address), formula: text });

test("formulas are entered in one request, and the cells keep their formats", async () => {
  await headless.workbench.write("Sheet1!A1", [[0.5, "x"]]);
  const context = new Excel.RequestContext();
  context.workbook.worksheets.getItem("Sheet1").getRange("B2").numberFormat = [["0.0%"]];
  await context.sync();
  headless.workbench.resetTraffic();
  const entered = await workbook.enterFormulas(
    [formula("Sheet1!B2", "=A1/2"), formula("Sheet1!A3", "=A1*2")],
    nothingRead,
  );
  expect(entered).toEqual({ ok: true, value: null });
  expect(headless.workbench.traffic().requests).toBe(1);
  const { formulas, text } = await headless.workbench.read("Sheet1!A1:B3");
  expect(formulas).toEqual([
    [0.5, "x"],
    ["", "=A1/2"],
    ["=A1*2", ""],
  ]);
  expect(text[1]?.[1]).toBe("25.0%");
});

test("nothing to enter is no request", async () => {
  expect(await workbook.enterFormulas([], nothingRead)).toEqual({ ok: true, value: null });
  expect(headless.workbench.traffic().requests).toBe(0);
});

test("a sheet that has gone is told", async () => {
  expect(await workbook.enterFormulas([formula("Gone!A1", "=1")], nothingRead)).toMatchObject({
    ok: false,
    error: { kind: "item-missing" },
  });
});

test.each([
  [4, [4]],
  [5, [5]],
  [12, [5, 5, 2]],
])("%d formulas, five at most in a request", (count, sizes) => {
  const formulas = Array.from({ length: count }, (_, i) => formula(`S!A${i + 1}`, "=1"));
  const requests = splitFormulas(formulas, 5);
  expect(requests.map((part) => part.length)).toEqual(sizes);
  expect(requests.flat()).toEqual(formulas);
});

test("a cell that holds something else than was read keeps it, and so do the others", async () => {
  await headless.workbench.write("Sheet1!A1", [
    ["a", "=1"],
    ["b", "=2"],
  ]);
  const read = await workbook.read();
  if (!read.ok) throw new Error(read.error.detail);
  await headless.workbench.write("Sheet1!B2", [["県の調べ"]]);
  const formulas = [formula("Sheet1!B1", "=10"), formula("Sheet1!B2", "=20")];
  expect(await workbook.enterFormulas(formulas, read.value)).toMatchObject({
    ok: false,
    error: { kind: "overtaken", detail: "Sheet1!B2" },
  });
  const { formulas: now } = await headless.workbench.read("Sheet1!B1:B2");
  expect(now).toEqual([["=1"], ["県の調べ"]]);
});
