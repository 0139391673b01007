import { buildMetadata } from "../../../scripts/metadata/build-metadata";
import { takeBack } from "../../../src/app/apply-wanted";
import { unattended } from "../../../src/app/attention";
import { convertedTable, readConverted } from "../../../src/app/convert/converted-list";
import { previewConversion } from "../../../src/app/convert/preview-conversion";
import { previewTurnBack, turnBack } from "../../../src/app/convert/turn-back";
import { writeConversion } from "../../../src/app/convert/write-conversion";
import { systemTimers } from "../../../src/app/ports";
import { formatPosition } from "../../../src/core/sheet/address";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { ExcelSpills } from "../../../src/excel/excel-spills";
import { ExcelWorkbook } from "../../../src/excel/excel-workbook";
import { startHeadless, type Headless } from "../../support/headless";

// The functions are calculated through the unmodified Office.js; what takes their place by the
// spreadsheet's own engine alone.
let excel: Headless;
const attention = unattended(systemTimers);
const workbook = () => new ExcelWorkbook(systemTimers);
const spills = () => new ExcelSpills(systemTimers);

beforeAll(async () => {
  const { en } = await buildMetadata();
  excel = await startHeadless({ functions: en });
  await import("../../../src/functions/register");
});
afterAll(() => excel.close());

const blank = Array.from({ length: 24 }, () => Array.from({ length: 12 }, () => ""));
const put = async (address: string, cells: unknown[][]) => {
  await excel.workbench.write(address, cells);
  await excel.workbench.idle();
};
const read = (address: string) => excel.workbench.read(address);

async function snapshot(): Promise<WorkbookSnapshot> {
  const answer = await workbook().read();
  if (!answer.ok) throw new Error(answer.error.detail);
  return answer.value;
}

async function preview() {
  const shown = await previewConversion(spills(), await snapshot(), "ja", attention);
  if (!shown?.ok) throw new Error("No preview.");
  return shown.value;
}

async function convert() {
  const written = await writeConversion(workbook(), await preview(), attention);
  if (!written?.ok || written.value === "changed") throw new Error(JSON.stringify(written));
  await excel.workbench.idle();
  return written.value;
}

beforeEach(async () => {
  const found = previewTurnBack(await snapshot());
  if (found.restored.length + found.left.length > 0)
    await turnBack(workbook(), found, "ja", attention);
  await put("Sheet1!A1:L24", blank);
});

/** Baseline, target, actual and three years: rising, falling, met, just below a threshold, late. */
const cases: readonly (readonly number[])[] = [
  [26, 90, 36, 2025, 2029, 2026],
  [20, 10, 16, 2025, 2029, 2027],
  [0.26, 0.9, 0.95, 2025, 2029, 2028],
  [100, 200, 120, 2025, 2030, 2026], // pace 1
  [100, 200, 116, 2025, 2030, 2026], // 0.8
  [100, 200, 110, 2025, 2030, 2026], // 0.5
  [100, 200, 100, 2025, 2030, 2026], // 0
  [100, 200, 99, 2025, 2030, 2026],
  [131, 150, 140, 2024, 2026, 2027],
  [0.1, 0.3, 0.15, 2025, 2029, 2026],
];
const formulas = (row: number) => [
  `=KPI.REQUIRED_RATE(A${row},B${row},D${row},E${row})`,
  `=KPI.REQUIRED_RATE(A${row},B${row},D${row},E${row},"複利")`,
  `=KPI.PROGRESS(C${row},A${row},B${row})`,
  `=KPI.ACHIEVEMENT(C${row},B${row},A${row})`,
  `=KPI.STATUS(C${row},A${row},B${row},D${row},E${row},F${row})`,
  `=IFERROR(KPI.PACE(C${row},A${row},B${row},D${row},E${row},F${row}),"")`,
];

test("each equal formula gives what the function gave, by the engine alone", async () => {
  const rows = cases.map((row, i) => [...row, ...formulas(i + 1)]);
  await put(`Sheet1!A1:L${cases.length}`, rows);
  const block = `Sheet1!G1:L${cases.length}`;
  const before = (await read(block)).values;
  // The worked example: 16 a year, やや遅れ at a pace of 0.625.
  expect([before[0]?.[0], before[0]?.[4], before[0]?.[5]]).toEqual([16, "やや遅れ", 0.625]);
  expect(before.map((row) => row[4])).toEqual([
    ...[
      "やや遅れ",
      "概ね順調",
      "達成",
      "順調",
      "概ね順調",
      "やや遅れ",
      "遅れ",
      "後退",
      "未達",
      "順調",
    ],
  ]);
  const shown = await preview();
  expect(shown.kept).toEqual([]);
  const asValues = shown.converted.filter(({ becomes }) => becomes === "value");
  // An actual after the target has no planned value: its pace is an empty text, kept as that.
  expect(asValues.map(({ at }) => formatPosition(at))).toEqual(["L9"]);
  const written = await convert();
  const after = await read(block);
  expect(after.formulas.flat().some((formula) => /KPI/.test(String(formula)))).toBe(false);
  after.values.forEach((row, r) =>
    row.forEach((value, c) => {
      const expected = before[r]?.[c];
      if (typeof expected === "number") expect(value).toBeCloseTo(expected, 12);
      else expect(value).toBe(expected);
    }),
  );
  // They are formulas still: another actual, another word.
  await put("Sheet1!C1", [[42]]);
  expect((await read("Sheet1!K1")).values).toEqual([["順調"]]);
  await put("Sheet1!C1", [[36]]);
  expect(await takeBack(workbook(), written, attention)).toMatchObject({
    ok: true,
    value: "undone",
  });
  await excel.workbench.idle();
  expect((await read(block)).formulas).toEqual(rows.map((row) => row.slice(6)));
});

test("texts, spills and refusals become what they show; spills stay whole and can be turned back", async () => {
  await put("Sheet1!A1:B3", [
    ["26.0％", "90％"],
    [26, 90],
    [2025, 2027],
  ]);
  await put("Sheet1!D1", [["=KPI.NUMBER(A1)"]]);
  await put("Sheet1!D2", [["=KPI.NUMBER(C9)"]]); // blank: #N/A
  await put("Sheet1!D3", [['=KPI.ERA("2025年度")']]);
  await put("Sheet1!F1", [["=KPI.TARGET_PATH(A2,B2,A3,B3)"]]);
  await put("Sheet1!D4", [["=KPI.REQUIRED_RATE(A1,B2,A3,B3)"]]); // units differ: #VALUE!
  const before = await snapshot();
  const shown = await preview();
  expect(shown.kept).toMatchObject([{ reason: "error", at: { row: 3, column: 3 } }]);
  expect(
    shown.converted.map(({ at, becomes, content, block }) => [
      formatPosition(at),
      becomes,
      content,
      block.bottom - block.top + 1,
    ]),
  ).toEqual([
    ["D1", "value", "0.26", 1],
    ["F1", "value", "2025 | 26 | \n2026 | 58 | 2.23076923076923\n2027 | 90 | 1.55172413793103", 3],
    ["D2", "value", "#N/A", 1],
    ["D3", "value", "令和7年度", 1],
  ]);
  await convert();
  expect((await read("Sheet1!D1:D3")).values).toEqual([[0.26], ["#N/A"], ["令和7年度"]]);
  const path = await read("Sheet1!F1:H3");
  expect(path.values.map(([year, value]) => [year, value])).toEqual([
    [2025, 26],
    [2026, 58],
    [2027, 90],
  ]);
  expect(path.formulas.flat().filter((one) => /KPI/.test(String(one)))).toEqual([]);
  // A colleague's workbook, later: the list alone knows what stood there.
  const found = previewTurnBack(await snapshot());
  expect(found.left).toEqual([]);
  expect(found.restored).toHaveLength(4);
  expect(await turnBack(workbook(), found, "ja", attention)).toMatchObject({
    ok: true,
    value: { cells: 4, left: 0 },
  });
  await excel.workbench.idle();
  const after = await snapshot();
  expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
  expect((await read("Sheet1!D1:F1")).formulas[0]).toEqual([
    "=KPI.NUMBER(A1)",
    "",
    "=KPI.TARGET_PATH(A2,B2,A3,B3)",
  ]);
  expect((await read("Sheet1!F3:G3")).values).toEqual([[2027, 90]]);
});

test("undone in one step, a spill fills its cells again", async () => {
  await put("Sheet1!F1", [["=KPI.TARGET_PATH(26,90,2025,2027)"]]);
  const written = await convert();
  await takeBack(workbook(), written, attention);
  await excel.workbench.idle();
  expect((await read("Sheet1!F1")).formulas).toEqual([["=KPI.TARGET_PATH(26,90,2025,2027)"]]);
  expect((await read("Sheet1!F3:G3")).values).toEqual([[2027, 90]]);
});

test("the list holds texts, never formulas, and grows with each conversion", async () => {
  await put("Sheet1!A1", [["=KPI.NUMBER(5)"]]);
  const { sheet } = await convert();
  await put("Sheet1!A2", [['=KPI.ERA("2025年度")']]);
  await convert();
  const { formulas, text } = await read(`${sheet}!A4:E6`);
  expect(text[1]).toEqual(["Sheet1", "A1", "数式", "=KPI.NUMBER(5)", "=5"]);
  expect(text[2]).toEqual(["Sheet1", "A2", "値", '=KPI.ERA("2025年度")', "令和7年度"]);
  expect(
    formulas
      .flat()
      .every(
        (formula) => !String(formula).startsWith("=KPI") || text.flat().includes(String(formula)),
      ),
  ).toBe(true);
  expect(readConverted(await snapshot())).toHaveLength(2);
});

test("what was typed over since stays, and stays on the list", async () => {
  await put("Sheet1!A1:A2", [["=KPI.NUMBER(5)"], ['=KPI.ERA("2025年度")']]);
  await convert();
  await put("Sheet1!A2", [["令和８年度"]]);
  const found = previewTurnBack(await snapshot());
  expect(found.left.map(({ at }) => formatPosition(at))).toEqual(["A2"]);
  const back = await turnBack(workbook(), found, "ja", attention);
  expect(back).toMatchObject({ ok: true, value: { cells: 1, left: 1 } });
  await excel.workbench.idle();
  expect((await read("Sheet1!A1:A2")).formulas).toEqual([["=KPI.NUMBER(5)"], ["令和８年度"]]);
  const now = await snapshot();
  expect(now.sheets.some(({ tables }) => tables.some(({ name }) => name === convertedTable))).toBe(
    true,
  );
  await put("Sheet1!A2", [["令和7年度"]]);
  expect(previewTurnBack(await snapshot()).restored).toHaveLength(1);
});

test("what was typed into the middle of a result since is kept, however much it looks alike", async () => {
  await put("Sheet1!A1:C1", [["=KPI.TARGET_PATH(26,90,2025,2027)", "", ""]]);
  await put("Sheet1!E1", [['=KPI.NUMBER("1件")']]);
  await convert();
  await put("Sheet1!B2", [[60]]);
  await put("Sheet1!E1", [[12]]);
  const found = previewTurnBack(await snapshot());
  expect([found.restored, found.left.map(({ at }) => formatPosition(at))]).toEqual([
    [],
    ["A1", "E1"],
  ]);
  await put("Sheet1!B2", [[58]]);
  await put("Sheet1!E1", [[1]]);
  expect(previewTurnBack(await snapshot()).restored).toHaveLength(2);
});

test("a name that stands for a formula of ours is told: what uses it is not converted", async () => {
  const names = (change: (names: Excel.NamedItemCollection) => void) =>
    Excel.run(async (context) => {
      change(context.workbook.names);
      await context.sync();
    });
  await names((all) => {
    all.add("期待値比", "=KPI.PACE(36,26,90,2025,2029,2026)");
    all.add("税率", "=0.1");
  });
  expect(await preview()).toMatchObject({ converted: [], names: ["期待値比"] });
  await names((all) => {
    all.getItem("期待値比").delete();
    all.getItem("税率").delete();
  });
  expect(await preview()).toMatchObject({ names: [] });
});

test("a protected sheet and a cell without an answer are reported; a change since is not written over", async () => {
  await put("Sheet1!A1", [["=KPI.NUMBER(5)"]]);
  const shown = await preview();
  await put("Sheet1!A1", [["=KPI.NUMBER(6)"]]);
  expect(await writeConversion(workbook(), shown, attention)).toMatchObject({
    ok: true,
    value: "changed",
  });
  const sheet = (on: boolean) =>
    Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem("Sheet1");
      if (on) protection.protect();
      else protection.unprotect();
      await context.sync();
    });
  await sheet(true);
  expect(await preview()).toMatchObject({ converted: [], kept: [{ reason: "protected" }] });
  await sheet(false);
  const now = await snapshot();
  const broken: WorkbookSnapshot = {
    ...now,
    sheets: now.sheets.map((one) => ({ ...one, values: [["#NAME?"]] })),
  };
  const answer = await previewConversion(spills(), broken, "ja", attention);
  expect(answer).toMatchObject({ value: { converted: [], kept: [{ reason: "no-result" }] } });
});
