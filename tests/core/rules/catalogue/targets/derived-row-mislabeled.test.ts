import { derivedRowMislabeled } from "../../../../../src/core/rules/catalogue/targets/derived-row-mislabeled";
import { datum, indicator, ruleView, table, year } from "../../../../support/rule-view";
import { runRule } from "../../../../support/run-rule";

// Mie's KPI①: 26.0 42.0 58.0 74.0 90 % in 2025 to 2029, and the row 「毎年の上昇率」 below it.
const values = [0.26, 0.42, 0.58, 0.74, 0.9];
const path = values.map((value, i) =>
  datum(`${value * 100}％`, value, { column: i + 1, period: year(2025 + i) }),
);
const run = (label: string, printed: readonly (readonly [string, number | null])[]) =>
  runRule(
    derivedRowMislabeled,
    ruleView([
      table([
        indicator({
          baseline: path[0]!,
          planned: path.slice(1, 4),
          target: path[4]!,
          derived: [
            {
              label,
              labelAt: { sheet: "KPI", row: 6, column: 0 },
              data: printed.map(([text, value], i) =>
                datum(text, value, { row: 6, column: i + 1, period: year(2025 + i) }),
              ),
            },
          ],
        }),
      ]),
    ]),
  );

const mie = [
  ["ー", null],
  ["162%", 1.62],
  ["138%", 1.38],
  ["128%", 1.28],
  ["122%", 1.22],
] as const;

test("rejects Mie's 毎年の上昇率, which is the ratio to the year before", () => {
  const [finding] = run("毎年の上昇率", mie);
  expect(finding).toMatchObject({
    at: { row: 6, column: 0 },
    data: { label: "毎年の上昇率", printed: "162%", period: year(2026), follows: "ratio" },
  });
  // 42.0 ÷ 26.0 = 161.5 %
  expect((finding!.data as { ratio: number }).ratio).toBeCloseTo(1.6154, 4);
});

test("accepts the same numbers under 対前年比, and true rises", () => {
  expect(run("対前年比", mie)).toEqual([]);
  expect(
    run("上昇率", [
      ["ー", null],
      ["61.5%", 0.615],
      ["38.1%", 0.381],
    ]),
  ).toEqual([]);
});

test("rejects rises that are called 対前年比", () => {
  expect(
    run("対前年比", [
      ["ー", null],
      ["61.5%", 0.615],
      ["38.1%", 0.381],
    ]),
  ).toMatchObject([{ data: { follows: "rise" } }]);
});

test.each([
  [
    "numbers that fit neither definition",
    "上昇率",
    [
      ["ー", null],
      ["150%", 1.5],
    ],
  ],
  [
    "a row that fits only in part",
    "上昇率",
    [
      ["ー", null],
      ["162%", 1.62],
      ["38.1%", 0.381],
    ],
  ],
  ["a label of another meaning", "達成率", mie],
  ["no printed number", "上昇率", [["ー", null]]],
] as const)("is silent about %s", (_, label, printed) => expect(run(label, printed)).toEqual([]));
