import { reachedBy } from "../../src/functions/reached-by";
import { cellErrorOf, installCustomFunctions } from "../support/custom-functions";

beforeAll(installCustomFunctions);

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

test("the first year whose end the line meets the target by, written as the years are", () => {
  // The line 10, 12, 14 meets 17 between the ends of 2024 (16) and 2025 (18).
  expect(reachedBy(column(2021, 2022, 2023), column(10, 12, 14), 17)).toBe(2025);
  const fiscal = column("令和３年度", "令和４年度", "令和５年度");
  expect(reachedBy(fiscal, column("10件", "12件", "14件"), "17件以上")).toBe("2025年度");
});

test("less is better", () => {
  expect(reachedBy(column(2021, 2022, 2023), column("20件", "18件", "16件"), "10件以下")).toBe(
    2026,
  );
});

test.each<[string, unknown[][], unknown, RegExp]>([
  [
    "a trend away from the target",
    column(14, 12, 10),
    17,
    /^#N\/A 今の傾向（1年あたり -2）は目標値 17 に/,
  ],
  ["another unit", column("10件", "12件", "14件"), "17人", /^#VALUE! 「10件」と「17人」/],
  ["no target", column(10, 12, 14), null, /^#N\/A 目標値が空/],
])("refuses %s", (_, values, target, message) => {
  expect(cellErrorOf(() => reachedBy(column(2021, 2022, 2023), values, target))).toMatch(message);
});
