import type { PathMethod } from "../core/indicator/target-path";
import { plannedPathRule, type StatusRule } from "../core/indicator/status-rule";

/** A value that an argument may choose, and the words for it: the first two are shown, Japanese first. */
export interface Choice<T> {
  readonly value: T;
  readonly words: readonly [ja: string, en: string, ...others: string[]];
}

export const methodChoices: readonly Choice<PathMethod>[] = [
  { value: "linear", words: ["線形", "linear", "直線"] },
  { value: "compound", words: ["複利", "compound", "年平均成長率", "cagr"] },
];

export const ruleChoices: readonly Choice<StatusRule>[] = [
  { value: plannedPathRule, words: ["期待値方式", "planned-path", "期待値"] },
];

/** A part of a period that `PERIOD` can take out. */
export type PeriodPart = "year" | "fiscal-year" | "month" | "day" | "kind";

export const partChoices: readonly Choice<PeriodPart>[] = [
  { value: "year", words: ["年", "year"] },
  { value: "fiscal-year", words: ["年度", "fiscal-year"] },
  { value: "month", words: ["月", "month"] },
  { value: "day", words: ["日", "day"] },
  { value: "kind", words: ["種類", "kind"] },
];
