import fc from "fast-check";
import { registerColumns, type RegisterColumn } from "../../../src/core/register/columns";
import {
  absolute,
  isLiveFormula,
  literal,
  literalsOf,
  referencesOf,
} from "../../../src/core/register/live-formula";

const at = (sheet: string, row: number, column: number) => ({ sheet, row, column });

test.each<[column: RegisterColumn, formula: string]>([
  ["name", `=IFERROR('KPI①'!$B$11&"","導入率")`],
  ["name", "='KPI①'!B11"],
  ["name", `=IFERROR('It''s, 1'!$B$11&"","a ""b"" c")`],
  ["name", `=IFERROR('KPI①'!#REF!&"","導入率")`],
  ["name", `=IFERROR(#REF!&"","導入率")`],
  ["kind", '="KPI"'],
  ["baseline", `=IF('KPI①'!$C$11="","",'KPI①'!$C$11/100)`],
  ["target", `=IFERROR(KPI.NUMBER('KPI①'!$G$11),'KPI①'!$G$11&"")`],
  ["actual", '=IFERROR(KPI.NUMBER(A!$G$2),IFERROR(KPI.NUMBER(A!$F$2),A!$F$2&""))'],
  ["actual", '=""'],
  ["actualPeriod", '=IFERROR(IF(ISNUMBER(KPI.NUMBER(A!$G$2)),KPI.PERIOD(A!$G$1),"2025年"),"")'],
  ["milestones", `="2026年 "&'KPI①'!$D$11&"、2027年 "&TEXT('KPI①'!$E$11,"0.0%")`],
  [
    "planned",
    '=IFERROR(IF(KPI.PERIOD(N4)="2026年",KPI.NUMBER(A!$D$11)/100,KPI.TARGET_AT(G4,I4,H4,J4,N4,L4)),"")',
  ],
  ["planned", '=IFERROR(IF(KPI.PERIOD(N4)="2026年",-0.5,KPI.TARGET_AT(G4,I4,H4,J4,N4)),"")'],
  ["required", '=IFERROR(KPI.REQUIRED_RATE(G4,I4,H4,J4,L4)*100,"")'],
  ["pace", '=IFERROR(KPI.PROGRESS(M4,G4,O4),"")'],
  ["target", '=IFERROR(_xldudf_KPI_NUMBER(計画!$C$4)*1000,計画!$C$4&"")'],
  ["status", "=KPI.STATUS()"],
  ["status", "=KPI.STATUS(M4,G4,I4,H4,J4,N4)"],
])("%s: %s is the add-in's", (column, formula) => {
  expect(isLiveFormula(column, formula)).toBe(true);
});

test.each<[column: RegisterColumn, entry: string | number]>([
  ["baseline", 26],
  ["baseline", "26.0％"],
  ["baseline", ""],
  ["actual", "='実績'!D8"],
  ["actual", "=KPI.COUNT_REACHING('市町'!C2:C30,0.3)"],
  ["actual", "=SUM(A1:A3)"],
  ["status", "やや遅れ"],
  ["status", '=IF(M4="","",KPI.STATUS())'],
  ["definition", '="KPI"'],
  ["remarks", "=TODAY()"],
  ["name", `=IFERROR('KPI①'!$B$11&"","導入率")&"（改）"`],
])("%s: %s is the staff's", (column, entry) => {
  expect(isLiveFormula(column, entry)).toBe(false);
});

test.each<[formula: string, cells: ReturnType<typeof referencesOf>]>([
  [`=IFERROR('KPI①'!$B$11&"","'KPI②'!A1")`, [at("KPI①", 10, 1)]],
  [`=IFERROR(計画!B2&"","")`, [at("計画", 1, 1)]],
  [`=IFERROR('It''s'!#REF!&"","x")`, [null]],
  [`=IFERROR(#REF!&"","x")`, [null]],
  ["=KPI.STATUS(M4,G4)", []],
  // What stands in another workbook is not this workbook's table.
  [`=IFERROR('[昨年.xlsx]KPI①'!$B$11&"","x")`, []],
])("%s refers to its sheets' cells and no others", (formula, cells) => {
  expect(referencesOf(formula)).toEqual(cells);
});

test("both signs keep a reference from moving when rows are sorted", () => {
  expect(absolute(at("KPI①", 10, 27))).toBe("'KPI①'!$AB$11");
  expect(absolute(at("計画", 0, 0))).toBe("計画!$A$1");
});

test("whatever a text holds, it stays one text inside a formula", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      const formula = `=${literal(text)}`;
      expect(literalsOf(formula)).toEqual([text]);
      expect(isLiveFormula("kind", formula)).toBe(true);
    }),
  );
});

test("a text in a formula has at most the 255 characters that Excel takes, and no half of one", () => {
  expect(literal("あ".repeat(300))).toBe(`"${"あ".repeat(255)}"`);
  expect(literal(`${"あ".repeat(254)}𠮷野家`)).toBe(`"${"あ".repeat(254)}"`);
});

test("no formula takes long to be told from ours", () => {
  const long = `=IFERROR(${"IF(ISNUMBER(KPI.NUMBER(A!$G$2)),".repeat(2_000)}`;
  for (const column of registerColumns) expect(isLiveFormula(column, long)).toBe(false);
  expect(isLiveFormula("name", `=${"計画".repeat(20_000)}`)).toBe(false);
});
