import { forecast } from "../../src/functions/forecast";
import { cellErrorOf, errorCell, installCustomFunctions } from "../support/custom-functions";

beforeAll(installCustomFunctions);

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

const years = column(2021, 2022, 2023, 2024);

test("is FORECAST.LINEAR of the same cells", () => {
  // FORECAST.LINEAR(2026,{10;12;15;16},{2021;2022;2023;2024})
  expect(forecast(years, column(10, 12, 15, 16), 2026)).toBeCloseTo(20.6, 12);
  expect(forecast([[2021, 2022, 2023, 2024]], [[10, 12, 15, 16]], [[2026]])).toBeCloseTo(20.6, 12);
});

test("a cell without a value yet is left out", () => {
  const given = column(10, 12, "ー", 16);
  expect(forecast(years, given, 2025)).toBe(
    forecast(column(2021, 2022, 2024), column(10, 12, 16), 2025),
  );
});

test("a percentage stays within 100 %", () => {
  const values = column("70％", "80％", "90％");
  expect(forecast(column("令和５年度", "令和６年度", "令和７年度"), values, "令和10年度")).toBe(1);
});

test.each<[string, unknown[][], unknown[][], unknown, RegExp]>([
  ["two values", years, column(10, 12, null, "ー"), 2026, /^#N\/A 傾向を求めるには 3 時点以上/],
  ["no value", years, column(null, null, null, null), 2026, /^#N\/A 値の範囲が空/],
  [
    "ranges of two sizes",
    years,
    column(1, 2, 3),
    2026,
    /^#VALUE! 範囲の大きさがそろっていません（4行×1列と 3行×1列）/,
  ],
  ["a word among the values", years, column(1, 2, "多い", 3), 2026, /^#VALUE! 値の範囲の「多い」/],
  [
    "a value without period",
    column(2021, null, 2023, 2024),
    column(1, 2, 3, 4),
    2026,
    /^#N\/A 時期の範囲が空/,
  ],
  [
    "mixed units",
    years,
    column("1人", "2人", "3件", "4人"),
    2026,
    /^#VALUE! 「1人」と「3件」は単位/,
  ],
  ["an error among them", years, column(1, 2, errorCell("#DIV/0!"), 4), 2026, /^#DIV\/0!$/],
  ["no period asked for", years, column(1, 2, 3, 4), null, /^#N\/A 求める時期が空/],
  [
    "a whole column",
    column(),
    column(...Array.from({ length: 100_001 }, () => 1)),
    2026,
    /^#VALUE! 値の範囲が大きすぎます（100,001 セル/,
  ],
])("refuses %s", (_, periods, values, at, message) => {
  expect(cellErrorOf(() => forecast(periods, values, at))).toMatch(message);
});
