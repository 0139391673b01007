import type { PathMethod } from "../core/indicator/path-method";
import { plannedPathRule, type MeasuredRule } from "../core/indicator/status-rule";
import { statusRules } from "../core/indicator/status-rules";
import type { Localized } from "../core/messages/language";
import { ruleName, ruleWords } from "../core/messages/rule-words";
import type { EraStyle } from "../core/period/format-era";

/** A value that an argument may choose. */
export interface Choice<T> {
  readonly value: T;
  /** What may stand in the cell; the first two are shown, Japanese first. */
  readonly words: readonly [ja: string, en: string, ...others: string[]];
  /** What Excel says of it while the formula is typed. */
  readonly tip: Localized;
}

/** The methods that go by one rate a year. */
export const rateChoices: readonly Choice<PathMethod>[] = [
  {
    value: "linear",
    words: ["線形", "linear", "直線"],
    tip: { ja: "毎年同じ幅で進む（既定）", en: "Equal steps each year (default)" },
  },
  {
    value: "compound",
    words: ["複利", "compound", "年平均成長率", "cagr"],
    tip: { ja: "毎年同じ率で進む（RRI と同じ）", en: "Equal growth each year, as RRI" },
  },
];

export const methodChoices: readonly Choice<PathMethod>[] = [
  ...rateChoices,
  {
    // A share nears 100 %. What has another ceiling, or none, is refused with its value.
    value: { kind: "logistic", ceiling: 1 },
    words: ["S字", "logistic", "ロジスティック"],
    tip: {
      ja: "割合が 100％ に近づくほど緩やかに進む",
      en: "A share that slows down near 100 %",
    },
  },
];

export const defaultRule: MeasuredRule = plannedPathRule;

export const ruleChoices: readonly Choice<MeasuredRule>[] = statusRules.flatMap((value) => {
  const { id } = value;
  // A rule with thresholds of one's own has no name that a formula could give.
  if (id === "own") return [];
  const tip = { ja: ruleName(id, "ja"), en: ruleName(id, "en") };
  return [{ value, words: ruleWords[id], tip }];
});

/** A part of a period that `PERIOD` can take out. */
export type PeriodPart = "year" | "fiscal-year" | "month" | "day" | "kind";

export const partChoices: readonly Choice<PeriodPart>[] = [
  { value: "year", words: ["年", "year"], tip: { ja: "西暦の年", en: "The Gregorian year" } },
  {
    value: "fiscal-year",
    words: ["年度", "fiscal-year"],
    tip: { ja: "4月から翌年3月までの年度", en: "The fiscal year, April to March" },
  },
  { value: "month", words: ["月", "month"], tip: { ja: "月（1～12）", en: "The month, 1 to 12" } },
  { value: "day", words: ["日", "day"], tip: { ja: "日（1～31）", en: "The day, 1 to 31" } },
  {
    value: "kind",
    words: ["種類", "kind"],
    tip: { ja: "年度・年・月・日のどれか", en: "年度, 年, 月 or 日" },
  },
];

export const eraStyleChoices: readonly Choice<EraStyle>[] = [
  {
    value: "kanji",
    words: ["漢字", "kanji"],
    tip: { ja: "令和7年度（既定）", en: "令和7年度 (default)" },
  },
  { value: "wide", words: ["全角", "wide"], tip: { ja: "令和７年度", en: "令和７年度" } },
  { value: "letter", words: ["略号", "letter"], tip: { ja: "R7年度", en: "R7年度" } },
];

/** The words that a parameter takes, and the id of their list in functions.json. */
export interface ChoiceList {
  readonly id: string;
  readonly choices: readonly Choice<unknown>[];
}

/** The parameters that take one of a few words: by their name, or for one function alone. */
export const choiceLists: Readonly<Record<string, ChoiceList>> = {
  "REQUIRED_RATE.method": { id: "RATE_METHOD", choices: rateChoices },
  method: { id: "PATH_METHOD", choices: methodChoices },
  rule: { id: "STATUS_RULE", choices: ruleChoices },
  part: { id: "PERIOD_PART", choices: partChoices },
  style: { id: "ERA_STYLE", choices: eraStyleChoices },
};
