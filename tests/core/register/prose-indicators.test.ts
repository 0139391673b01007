import { applyRegister } from "../../../src/core/register/apply-register";
import { isLiveFormula } from "../../../src/core/register/live-formula";
import { proseIndicators } from "../../../src/core/register/prose-indicators";
import { readRegister } from "../../../src/core/register/read-register";
import type { IndicatorCandidate } from "../../../src/core/table/kpi-table";
import { readWorkbook } from "../../../src/core/table/read-workbook";
import { sheetOf, workbookOf } from "../../support/sheet-snapshot";
import { registerSheet, type RowOf } from "./support/register-sheet";

// The sentences of Mie's KPI②, shortened.
const prose = sheetOf("方針", [
  ["支援の成果を出した事業所：３事業所以上/年"],
  ["研修への参加者（50人以上）を確保し、離職者（20人以下）に抑える。"],
]);
const ofProse = (rows: readonly RowOf[]) => {
  const snapshot = workbookOf([prose, registerSheet(rows)]);
  return applyRegister(readWorkbook(workbookOf([prose])), readRegister(snapshot));
};
const name = (cell: string, shown: string) =>
  [`=IFERROR(IF(FIND("${shown}",方針!${cell})>0,"${shown}"),"${shown}")`, shown] as const;
const goal = (cell: string, shown: string) =>
  [`=IF(ISNUMBER(FIND("${shown}",方針!${cell})),"${shown}",方針!${cell}&"")`, shown] as const;

test("a goal in a sentence is the indicator that it would be", () => {
  const found = proseIndicators(readWorkbook(workbookOf([prose])).candidates);
  expect(found.map(({ indicator }) => indicator)).toMatchObject([
    {
      id: "方針!A1",
      name: "支援の成果を出した事業所",
      direction: "increase",
      directionFrom: "stated",
      accumulation: "per-period",
      target: { quantity: { value: 3, comparator: "at-least", per: "year" } },
    },
    { id: "方針!A2", target: { quantity: { value: 50, comparator: "at-least" } } },
    { id: "方針!A2 (2)", direction: "decrease", target: { quantity: { value: 20 } } },
  ]);
});

test("until it stands in the register it is only a candidate", () => {
  const reading = ofProse([]);
  expect(reading.tables).toEqual([]);
  expect(reading.candidates).toHaveLength(3);
});

test("a row that refers to its sentence makes it an indicator, and takes it from the candidates", () => {
  const first = "支援の成果を出した事業所";
  const { tables, candidates } = ofProse([
    { name: name("$A$1", first), target: goal("$A$1", "３事業所以上/年"), actual: "4事業所" },
  ]);
  expect(tables.flatMap(({ indicators }) => indicators)).toMatchObject([
    { name: first, target: { quantity: { value: 3 } }, actuals: [{ quantity: { value: 4 } }] },
  ]);
  expect(candidates.map(({ goal: left }) => left)).toEqual(["50人以上", "20人以下"]);
});

test("of two goals in one sentence the row's name tells which", () => {
  const candidates = readWorkbook(workbookOf([prose])).candidates;
  const second = candidates[2]?.name ?? "";
  const reading = ofProse([{ name: name("$A$2", second), target: goal("$A$2", "20人以下") }]);
  expect(reading.candidates.map(({ goal: left }) => left)).toEqual(["３事業所以上/年", "50人以上"]);
});

test("a sentence that is gone leaves no indicator, unless staff typed its goal", () => {
  const lost = { name: ['=IFERROR(IF(FIND("x",#REF!)>0,"x"),"x")', "x"] } as const;
  const target = ['=IF(ISNUMBER(FIND("3人",#REF!)),"3人",#REF!&"")', "#REF!"] as const;
  expect(ofProse([{ ...lost, target }]).tables).toEqual([]);
  expect(ofProse([{ name: "略称", target }]).tables).toEqual([]);
  expect(ofProse([{ ...lost, target: "3人" }]).tables).toHaveLength(1);
});

test.each([
  ["name", `=IFERROR(TRIM(LEFT('方針 2'!$A$1,FIND("：",'方針 2'!$A$1)-1)),"支援")`],
  ["name", name("$A$2", "研修")[0]],
  ["target", `=IFERROR(TRIM(MID(方針!$A$1,FIND("：",方針!$A$1)+1,99)),方針!$A$1&"")`],
  ["target", goal("$A$2", "50人以上")[0]],
] as const)("%s: %s is the add-in's", (column, formula) => {
  expect(isLiveFormula(column, formula)).toBe(true);
});

test("no two indicators have one id, however many goals a cell has", () => {
  const at = { sheet: "方針", row: 0, column: 0 };
  const candidate: IndicatorCandidate = { name: "a", text: "a", goal: "3人以上", unit: null, at };
  const ids = proseIndicators([candidate, candidate, candidate]).map(
    ({ indicator }) => indicator.id,
  );
  expect(new Set(ids).size).toBe(3);
});
