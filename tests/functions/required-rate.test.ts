import { requiredRate } from "../../src/functions/required-rate";
import { cellErrorOf, errorCell, installCustomFunctions } from "../support/custom-functions";

beforeAll(installCustomFunctions);

test("三重県 KPI①: numbers, and the text cells of the table as they stand", () => {
  expect(requiredRate(26, 90, 2025, 2029)).toBe(16);
  expect(requiredRate("26.0％", "90％", "2025年\n（令和７年）", "2029年\n（令和11年）")).toBe(0.16);
  // Cells in percent format arrive as ratios.
  expect(requiredRate(0.26, "90％", 2025, 2029)).toBe(0.16);
});

test("三重県 KPI③ and ④: counts, fiscal years and months", () => {
  expect(requiredRate("131件", "150件", "令和６年度", "令和７年度")).toBe(19);
  expect(requiredRate("１市町 ※", "５市町", "令和６年\n11月時点", "令和８年\n3月時点")).toBe(3);
});

test.each(["compound", "Compound", "複利", "ｃａｇｒ"])(
  "%s is the growth of RRI(4,26,90)",
  (method) => {
    expect(requiredRate(26, 90, 2025, 2029, method)).toBeCloseTo(0.36400917, 8);
  },
);

test.each(["linear", "線形", " 直線 ", "", null, undefined])("%p is linear", (method) => {
  expect(requiredRate(26, 90, 2025, 2029, method)).toBe(16);
});

test.each<[string, unknown[], string]>([
  ["equal years", [26, 90, 2025, 2025], "#VALUE! 開始と目標の時期がどちらも2025年です"],
  ["years in the wrong order", [26, 90, 2029, 2025], "#VALUE! 目標の時期（2025年）が開始の時期"],
  ["growth from zero", [0, 90, 2025, 2029, "複利"], "#VALUE! 複利の計算は正の値"],
  ["a placeholder", ["ー", "150人", 2024, 2025], "#N/A 基準値の「ー」は値がないことを示す"],
  ["an empty cell", [null, 90, 2025, 2029], "#N/A 基準値が空です"],
  ["an empty text", ["", 90, 2025, 2029], "#N/A 基準値が空です"],
  ["words", ["多い", 90, 2025, 2029], "#VALUE! 基準値の「多い」を数値として読み取れません"],
  ["a logical value", [true, 90, 2025, 2029], "#VALUE! 基準値の「TRUE」を数値として"],
  ["no year", [26, 90, "いつか", 2029], "#VALUE! 開始の時期の「いつか」を時期として"],
  ["a value for a year", [26, 90, 131, 2029], "#VALUE! 開始の時期の「131」を時期として"],
  ["26 beside 90％", [26, "90％", 2025, 2029], "#VALUE! 「26」と「90％」は単位が"],
  ["people beside events", ["131件", "150人", 2024, 2025], "#VALUE! 「131件」と「150人」は単位が"],
  [
    "an unknown method",
    [26, 90, 2025, 2029, "S字"],
    "#VALUE! 方法の「S字」は使えません。線形、linear、複利、compound",
  ],
  ["a range", [[[26], [27]], 90, 2025, 2029], "#VALUE! 基準値に複数のセル"],
  ["a number out of range", [-1e308, 1e308, 2025, 2026], "#NUM!"],
])("refuses %s", (_, [baseline, target, start, end, method], message) => {
  const error = cellErrorOf(() => requiredRate(baseline, target, start, end, method));
  expect(error.slice(0, message.length)).toBe(message);
});

describe("zero, blank and errors are three things", () => {
  test("0 is a value", () => {
    expect(requiredRate(0, 90, 2025, 2029)).toBe(22.5);
  });

  test("an error cell keeps its error; what Excel takes from no function is named", () => {
    const given = (code: string) =>
      cellErrorOf(() => requiredRate(errorCell(code), 90, 2025, 2029));
    expect(given("#DIV/0!")).toBe("#DIV/0!");
    expect(given("#NUM!")).toBe("#NUM!");
    expect(given("#N/A")).toMatch(/^#N\/A 基準値が #N\/A になっています/);
    expect(given("#REF!")).toMatch(/^#VALUE! 基準値が #REF! になっています/);
  });

  test("an error that comes as text is an error too", () => {
    expect(cellErrorOf(() => requiredRate("#N/A", 90, 2025, 2029))).toMatch(/^#N\/A/);
  });

  test("a range of one cell is that cell", () => {
    expect(requiredRate([[26]], 90, 2025, 2029)).toBe(16);
  });
});
