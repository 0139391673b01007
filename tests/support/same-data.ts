import type { JudgeInput } from "../../src/core/indicator/judge-input";
import { judge } from "../../src/core/indicator/judge";
import type { StatusRuleId } from "../../src/core/indicator/status-rule";
import { statusRules } from "../../src/core/indicator/status-rules";
import type { Verdict } from "../../src/core/indicator/verdict";
import { dated } from "./dated";

/** The rules that are set side by side, in the order of the columns. */
export const comparedRules = ["achievement", "planned-path", "sdg", "un"] as const;

type Measures = readonly [level: Expected, pace: Expected, growth: Expected, projection: Expected];

/** A measure to three decimals, or why there is none. */
type Expected = number | "growth-not-positive";

/** Values at their years. */
interface SameData {
  readonly name: string;
  readonly baseline: readonly [year: number, value: number];
  readonly target: readonly [year: number, value: number];
  readonly actual: readonly [year: number, value: number];
  readonly planned: number;
  readonly measures: Measures;
}

const mie = { baseline: [2025, 26], target: [2029, 90] } as const;

/**
 * The same data under four rules. The measures were worked out with a desk calculator from the
 * published formulas: for 40 in 2026 (40/26 − 1) ÷ ((90/26)^(1/4) − 1) = 0.5385 ÷ 0.3640 = 1.479,
 * and 40 × (40/26)³ = 145.65, (145.65 − 26) ÷ 64 = 1.870.
 */
export const sameData: readonly SameData[] = [
  { name: "ahead", ...mie, actual: [2026, 40], planned: 42, measures: [0.952, 0.875, 1.479, 1.87] },
  {
    name: "behind",
    ...mie,
    actual: [2026, 36],
    planned: 42,
    measures: [0.857, 0.625, 1.057, 1.087],
  },
  {
    name: "a year later",
    ...mie,
    actual: [2027, 50],
    planned: 58,
    measures: [0.862, 0.75, 1.062, 1.096],
  },
  {
    name: "a step back",
    ...mie,
    actual: [2026, 24],
    planned: 42,
    measures: [0.571, -0.125, -0.211, -0.111],
  },
  {
    name: "no change",
    baseline: [2024, 195],
    target: [2025, 200],
    actual: [2025, 195],
    planned: 200,
    measures: [0.975, 0, 0, 0],
  },
  {
    name: "less is better",
    baseline: [2020, 20],
    target: [2030, 10],
    actual: [2025, 16],
    planned: 15,
    measures: [0.938, 0.8, 0.652, 0.72],
  },
  {
    name: "from zero",
    baseline: [2024, 0],
    target: [2026, 5],
    actual: [2025, 2],
    planned: 2.5,
    measures: [0.8, 0.8, "growth-not-positive", "growth-not-positive"],
  },
];

export function judgedBy(id: StatusRuleId, input: Partial<JudgeInput>): Verdict {
  const rule = statusRules.find((one) => one.id === id);
  return judge(
    { baseline: null, target: null, actual: null, planned: [], direction: null, ...input },
    rule,
  );
}

/** The verdict of a rule on one of them. */
export function verdictOn({ baseline, target, actual }: SameData, id: StatusRuleId): Verdict {
  const at = ([year, value]: readonly [number, number]) => dated(value, year);
  return judgedBy(id, { baseline: at(baseline), target: at(target), actual: at(actual) });
}
