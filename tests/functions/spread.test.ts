import fc from "fast-check";
import { number } from "../../src/functions/number";
import { pace } from "../../src/functions/pace";
import { status } from "../../src/functions/status";
import { targetAt } from "../../src/functions/target-at";
import { cellErrorOf, errorCell, installCustomFunctions } from "../support/custom-functions";
import { inCell } from "../support/in-cell";

beforeAll(installCustomFunctions);

const one = (cell: unknown) => [[cell]];
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

test("a range gives what a formula in each of its cells would give", () => {
  const value = fc.oneof(
    fc.integer({ min: -50, max: 150 }),
    fc.constantFrom("36.0％", "ー", "多い", true),
  );
  const cells = fc.array(value, { minLength: 2, maxLength: 8 });
  const shown = (call: () => unknown) => {
    const error = cellErrorOf(call);
    return error.startsWith("no error") ? call() : error;
  };
  fc.assert(
    fc.property(cells, (actuals) => {
      const spilled = pace(column(...actuals), one(26), one(90), one(2025), one(2029), one(2026));
      const single = actuals.map((actual) =>
        shown(() => inCell(pace, actual, 26, 90, 2025, 2029, 2026)),
      );
      const cellsShown = spilled.map(([cell]) =>
        typeof cell === "number"
          ? cell
          : cellErrorOf(() => {
              throw cell;
            }),
      );
      expect(cellsShown).toEqual(single);
    }),
  );
});

test("rows, columns and blocks keep their shape; single values serve every cell", () => {
  expect(number([["26.0％", "131件"]])).toEqual([[0.26, 131]]);
  expect(
    number([
      [1, 2],
      [3, 4],
      [5, 6],
    ]),
  ).toEqual([
    [1, 2],
    [3, 4],
    [5, 6],
  ]);
  expect(targetAt(one(26), one(90), one(2025), one(2029), [[2025, 2026, 2027]])).toEqual([
    [26, 42, 58],
  ]);
});

test("one call gives the statuses of a table", () => {
  const words = status(
    column(36, 90, null, "ー"),
    column(26, 26, 26, 26),
    column(90, 90, 90, 90),
    one(2025),
    one(2029),
    one(2026),
    null,
    { address: "A!B2" },
  );
  expect(words).toEqual(column("やや遅れ", "達成", "未測定", "未測定"));
});

test("an error stays in its own cell as it is", () => {
  const answers = number(column(1, errorCell("#DIV/0!"), "ー", 4)).flat();
  expect(answers[0]).toBe(1);
  expect(answers[1]).toMatchObject({ code: "#DIV/0!" });
  expect(answers[2]).toMatchObject({
    code: "#N/A",
    message: expect.stringContaining("「ー」") as string,
  });
  expect(answers[3]).toBe(4);
});

test("below the end of the table the results are blank too, whatever the single values", () => {
  expect(number(column(1, null, "", 4)).flat()).toEqual([1, "", "", 4]);
  const blank = pace(column(36, null), column(26, null), one(90), one(2025), one(2029), one(2026));
  expect(blank.flat()).toEqual([0.625, ""]);
});

test.each<[string, unknown[][], unknown[][], RegExp]>([
  [
    "a longer one",
    column(1, 2),
    column(1, 2, 3),
    /^#VALUE! 範囲の大きさがそろっていません（2行×1列と 3行×1列）/,
  ],
  ["a row beside a column", column(1, 2), [[1, 2]], /（2行×1列と 1行×2列）/],
])("ranges that do not fit are refused whole: %s", (_, actual, baseline, message) => {
  const call = () => pace(actual, baseline, one(90), one(2025), one(2029), one(2026));
  expect(cellErrorOf(call)).toMatch(message);
});

test("a whole column is refused by its size", () => {
  const whole = Array.from({ length: 1_048_576 }, () => [1]);
  expect(cellErrorOf(() => number(whole))).toMatch(
    /^#VALUE! 指定したセルが大きすぎます（1,048,576 セル。100,000 セルまで）/,
  );
});
