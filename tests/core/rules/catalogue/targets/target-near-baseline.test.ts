import { targetNearBaseline } from "../../../../../src/core/rules/catalogue/targets/target-near-baseline";
import type { Direction } from "../../../../../src/core/indicator/indicator";
import { datum, indicator, people, ruleView, table } from "../../../../support/rule-view";
import { runRule } from "../../../../support/run-rule";

const counts = (
  rows: readonly (readonly [number | null, number])[],
  direction: Direction = "increase",
) =>
  runRule(
    targetNearBaseline,
    ruleView([
      table(
        rows.map(([from, to], i) =>
          indicator({
            name: `指標${i + 1}`,
            unit: people,
            direction,
            baseline: datum(`${from ?? "ー"}`, from, { row: 5 + i, column: 2 }, people),
            target: datum(`${to}人`, to, { row: 5 + i, column: 3 }, people),
          }),
        ),
      ),
    ]),
  );

// The table of Mie's KPI③: 131→150, 195→200, 102→200, ー→150, 12→30.
const mie = [
  [131, 150],
  [195, 200],
  [102, 200],
  [null, 150],
  [12, 30],
] as const;

test("rejects Mie's 195人 → 200人 beside the others, at the target's cell", () => {
  const [finding, ...others] = counts(mie);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    at: { row: 6, column: 3 },
    data: { indicator: "指標2", baseline: "195", target: "200人" },
  });
  // 5 ÷ 195 = 2.6 %; the middle of 14.5 %, 96.1 % and 150 % is 96.1 %.
  const { change, usual } = finding!.data as { change: number; usual: number };
  expect(change).toBeCloseTo(0.0256, 4);
  expect(usual).toBeCloseTo(0.9608, 4);
});

test.each([
  ["alone or beside one other, nothing is usual", [mie[1], mie[2]]],
  ["small everywhere", [mie[1], [195, 201], [195, 202]]],
  ["no change at all is another rule's matter", [[195, 195], mie[2], mie[4]]],
  ["a zero baseline has no relative change", [[0, 1], mie[2], mie[4]]],
] as const)("accepts: %s", (_, rows) => expect(counts(rows)).toEqual([]));

test("accepts goals that are meant to be kept", () => {
  expect(counts(mie, "maintain")).toEqual([]);
});

test("a falling goal counts by its size", () => {
  expect(
    counts(
      [
        [100, 99],
        [80, 40],
        [60, 30],
      ],
      "decrease",
    ),
  ).toMatchObject([{ data: { indicator: "指標1" } }]);
});
