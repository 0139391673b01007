import { plainFormula } from "../../../src/core/convert/plain-formula";
import { repairedFormula } from "../../../src/core/convert/repaired-formula";
import type { CellValue } from "../../../src/core/sheet/snapshot";

/** Row 1: numbers; row 2: their texts; row 3: years; row 4: shares of municipalities, one empty; row 5: a threshold and a date; rows 6, 7: a series. */
const cells: readonly (readonly CellValue[])[] = [
  [26, 90, 36],
  ["26.0％", "90％超", "ー"],
  [2025, 2029, 2026],
  [0.378, 0.3, 0.12, ""],
  [0.3, 45748], // 1 April 2025
  [2021, 2022, 2023, 2024],
  [10, 12, 15, 16],
];
const plain = (formula: string) =>
  plainFormula(formula, { sheet: "S", row: 9, column: 9 }, (_, { top, left, bottom, right }) =>
    Array.from({ length: bottom - top + 1 }, (__, r) =>
      Array.from({ length: right - left + 1 }, (___, c) => cells[top + r]?.[left + c] ?? ""),
    ),
  );

// The numbers are those of the help pages: 三重県's 26 → 90 from 2025 to 2029.
test.each<[string, string, number | string | null]>([
  [
    "=KPI.REQUIRED_RATE(A1,B1,A3,B3)",
    "=IF(AND(COUNT(A1,B1,A3,B3)=4,B3>A3),(B1-A1)/(B3-A3),NA())",
    16,
  ],
  [
    '=KPI.REQUIRED_RATE(A1,B1,A3,B3,"複利")',
    "=IF(AND(COUNT(A1,B1,A3,B3)=4,B3>A3,A1>0,B1>0),RRI(B3-A3,A1,B1),NA())",
    0.364009171097514,
  ],
  [
    "=KPI.TARGET_AT(A1,B1,A3,B3,C3)",
    "=IF(AND(COUNT(A1,B1,A3,B3,C3)=5,C3>=A3,C3<=B3),A1+(B1-A1)*(C3-A3)/(B3-A3),NA())",
    42,
  ],
  [
    '=KPI.TARGET_AT(26,90,2025,2029,2026,"compound")',
    "=26*(90/26)^((2026-2025)/(2029-2025))",
    35.4642384485354,
  ],
  ["=KPI.PROGRESS(C1,A1,B1)", "=IF(COUNT(C1,A1,B1)=3,(C1-A1)/(B1-A1),NA())", 0.15625],
  [
    "=KPI.PACE(C1,A1,B1,A3,B3,C3)",
    "=IF(AND(COUNT(C1,A1,B1,A3,B3,C3)=6,C3>=A3,C3<=B3),(C1-A1)/((A1+(B1-A1)*(C3-A3)/(B3-A3))-A1),NA())",
    0.625,
  ],
  ["=KPI.ACHIEVEMENT(36,90)", "=36/90", 0.4],
  ["=KPI.ACHIEVEMENT(16,10,20)", "=IF(10<20,10/16,16/10)", 0.625],
  ["=KPI.COUNT_REACHING(A4:D4,0.3)", '=COUNTIF(A4:D4,">=0.3")', 2],
  ["=KPI.COUNT_REACHING(A4:D4,$A$5)", '=IF(ISNUMBER($A$5),COUNTIF(A4:D4,">="&$A$5),NA())', 2],
  ['=KPI.COUNT_REACHING(A4:D4,"30％超")', '=COUNTIF(A4:D4,">0.3")', 1],
  ["=KPI.FORECAST(A6:D6,A7:D7,2026)", "=FORECAST.LINEAR(2026,A7:D7,A6:D6)", 20.6],
  [
    "=KPI.REACHED_BY(A6:D6,A7:D7,20)",
    "=ROUNDUP((20-INTERCEPT(A7:D7,A6:D6))/SLOPE(A7:D7,A6:D6),0)",
    2026,
  ],
  ['=KPI.PERIOD(B5,"年度")', "=YEAR(EDATE(B5,-3))", 2025],
  ["=KPI.NUMBER($A$1)", "=IF(ISNUMBER($A$1),$A$1,NA())", 26],
  ["=_xldudf_KPI_NUMBER(Sheet2!A1)", "=IF(ISNUMBER(Sheet2!A1),Sheet2!A1,NA())", 26],
])("%s is %s", (formula, expected, value) => {
  const converted = plain(formula);
  expect(converted?.formula).toBe(expected);
  if (typeof value === "number") expect(converted?.value).toBeCloseTo(value, 12);
});

test("a status is the words of its pace", () => {
  expect(plain("=KPI.STATUS(C1,A1,B1,A3,B3,C3)")).toMatchObject({ value: "やや遅れ" });
  expect(plain("=KPI.STATUS(90,A1,B1,A3,B3,C3)")).toMatchObject({ value: "達成" });
  expect(plain("=KPI.STATUS(80,A1,B1,A3,B3,2030)")).toMatchObject({ value: "未達" });
  expect(plain("=KPI.STATUS(C1,A1,B1,A3,B3,C3)")?.formula).toMatch(
    /^=IF\(ISBLANK\(C1\),"未測定",IF\(AND\(COUNT\(C1,A1,B1,A3,B3,C3\)=6,B3>A3,C3>A3\),IF.*,"判定不能"\)\)$/,
  );
});

test("what stands around a call stays, and the call keeps together", () => {
  expect(plain('=IFERROR(KPI.PROGRESS(C1,A1,B1)*100,"")')?.formula).toBe(
    '=IFERROR(IF(COUNT(C1,A1,B1)=3,(C1-A1)/(B1-A1),NA())*100,"")',
  );
  expect(plain("=1-KPI.REQUIRED_RATE(26,90,2025,2029)^2")?.formula).toBe(
    "=1-((90-26)/(2029-2025))^2",
  );
  expect(plain("=KPI.NUMBER(5)+KPI.NUMBER(-5)")).toEqual({ formula: "=5+(-5)", value: null });
  expect(plain("=KPI.PROGRESS(KPI.NUMBER(C1),26,90)")?.formula).toBe(
    "=(IF(ISNUMBER(C1),C1,NA())-26)/(90-26)",
  );
});

test.each([
  "=KPI.NUMBER(A2)", // a text has to be read
  "=KPI.PROGRESS(C1,A2,B2)",
  "=KPI.NUMBER(Z9)", // empty
  "=KPI.REQUIRED_RATE(A1,B1,2025.5,B3)", // no year
  "=KPI.REQUIRED_RATE(A1,B1,B3,A3)", // refused
  "=KPI.TARGET_AT(A1,B1,A3,B3,2040)", // outside
  '=KPI.TARGET_AT(A1,B1,A3,B3,C3,"logistic")',
  "=KPI.REQUIRED_RATE(A1,B1,A3,B3,Z9)", // the cell may name another method later
  "=KPI.PROGRESS(C1,A1,A1)",
  "=KPI.STATUS()",
  '=KPI.STATUS(C1,A1,B1,A3,B3,C3,"SDG方式")',
  "=KPI.STATUS(C1:D1,A1:B1,B1:C1,A3,B3,C3)",
  "=KPI.COUNT_REACHING(A2:C2,0.3)",
  "=KPI.TARGET_PATH(A1,B1,A3,B3)",
  "=KPI.ERA(A3)",
  "=KPI.PROGRESS(C1*1,A1,B1)", // only Excel can work that out
  "=KPI.NUMBER(J10)", // itself
  "=KPI.NUMBER(A1", // half a formula
])("%s has no equal formula", (formula) => {
  expect(plain(formula)).toBeNull();
});

test.each([
  ["=_xldudf_KPI_STATUS(A1)", "=KPI.STATUS(A1)"],
  [
    "=IF(A1>0,_xldudf_KPI_ERA(A1),'C:\\x\\[a.xla]S'!_xldudf_KPI_ERA(A2))",
    "=IF(A1>0,KPI.ERA(A1),KPI.ERA(A2))",
  ],
  ["=Addin.xla!_xldudf_KPI_ERA(A1)", "=KPI.ERA(A1)"],
  ['="_xldudf_KPI_ERA("&KPI.ERA(A1)', '="_xldudf_KPI_ERA("&KPI.ERA(A1)'],
  ["=SUM(A1:A3)", "=SUM(A1:A3)"],
])("%s is repaired to %s", (formula, repaired) => {
  expect(repairedFormula(formula)).toBe(repaired);
});
