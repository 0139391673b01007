import type { StatusRule, StatusRuleId } from "../indicator/status-rule";
import type { Language, Localized } from "./language";

/** What a published rule may be called in a cell: the first two are shown, Japanese first. */
export type RuleWords = readonly [ja: string, en: string, ...others: string[]];

/** The words for each rule that can be asked for by name. */
export const ruleWords: Readonly<Record<Exclude<StatusRuleId, "own">, RuleWords>> = {
  "planned-path": ["期待値方式", "planned-path", "期待値"],
  achievement: ["達成率方式", "achievement", "達成率"],
  "achievement-120": ["達成率方式120", "achievement-120", "達成率120"],
  sdg: ["SDG方式", "sdg", "伸び率"],
  un: ["国連方式", "un", "UN"],
  "linear-pace": ["線形ペース", "linear-pace", "sdsn"],
};

const names: Readonly<Record<StatusRule["id"], Localized>> = {
  "planned-path": { ja: "期待値方式", en: "planned path" },
  achievement: { ja: "達成率方式", en: "achievement rate" },
  "achievement-120": { ja: "達成率方式（120・100・80）", en: "achievement rate (120, 100, 80)" },
  sdg: { ja: "SDG方式", en: "SDG growth ratio" },
  un: { ja: "国連方式", en: "UN projection" },
  "linear-pace": { ja: "線形ペース", en: "linear pace" },
  own: { ja: "独自のしきい値", en: "own thresholds" },
  manual: { ja: "手動の判定", en: "judged by hand" },
};

/** 期待値方式, SDG方式 …: the rule as people call it. */
export function ruleName(id: StatusRule["id"], language: Language): string {
  return names[id][language];
}
