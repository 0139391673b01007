import { judge } from "../../../src/core/indicator/judge";
import type { JudgeInput } from "../../../src/core/indicator/judge-input";
import { remarksOn } from "../../../src/core/indicator/remarks";
import { dated, fiscalYear } from "../../support/dated";

const input: JudgeInput = {
  baseline: dated(95, 2025),
  target: dated(90, 2029, { comparator: "at-least" }),
  actual: dated(85, fiscalYear(2026)),
  planned: [],
  direction: null,
  accumulation: "cumulative",
  earlier: [dated(92, 2026)],
  noise: 10,
};

test("several remarks may stand beside one verdict", () => {
  expect(remarksOn(input, judge(input))).toEqual([
    "met-at-baseline",
    "fell-after-met",
    "cumulative-fell",
    "within-noise",
    "period-kinds-mixed",
  ]);
});

test("without a judgement there is nothing to remark", () => {
  const { actual, ...rest } = input;
  for (const missing of [
    { ...rest, actual: null },
    { ...rest, actual, target: null },
    { ...rest, actual: dated(85, 2024) },
  ]) {
    expect(remarksOn(missing, judge(missing))).toEqual([]);
  }
});

test("whole numbers of another kind than counts are no small counts", () => {
  const money = { unit: { written: "円", symbol: "円", family: "money" } } as const;
  const few = {
    ...input,
    baseline: dated(1, 2025, money),
    target: dated(5, 2029, money),
    actual: dated(2, 2026, money),
    earlier: [],
    noise: 0,
  };
  expect(remarksOn(few, judge(few))).toEqual([]);
});
