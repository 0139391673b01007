import type { Accumulation, Direction, IndicatorKind } from "../indicator/indicator";
import type {
  DiscussionStage,
  Exclusion,
  Judgement,
  RegisterPath,
} from "../indicator/register-entry";
import type { Language, Localized } from "./language";

/** A word that a cell of the register may hold for each of a few codes. */
export type Words<Code extends string> = Readonly<Record<Code, Localized>>;

export const kindWords: Words<IndicatorKind> = {
  KGI: { ja: "KGI", en: "KGI" },
  KPI: { ja: "KPI", en: "KPI" },
  reference: { ja: "参考値", en: "Reference" },
};

export const directionWords: Words<Direction> = {
  increase: { ja: "増加", en: "Increase" },
  decrease: { ja: "減少", en: "Decrease" },
  maintain: { ja: "維持", en: "Maintain" },
};

export const accumulationWords: Words<Accumulation> = {
  cumulative: { ja: "累計", en: "Cumulative" },
  "per-period": { ja: "単年度", en: "Per period" },
};

/** The words that the functions take as their method. */
export const pathWords: Words<RegisterPath> = {
  linear: { ja: "直線", en: "linear" },
  compound: { ja: "複利", en: "compound" },
  logistic: { ja: "S字", en: "logistic" },
};

/** In the order of the discussion, as in Tokyo's schedule. */
export const stageWords: Words<DiscussionStage> = {
  draft: { ja: "案", en: "Draft" },
  hearing: { ja: "意見聴取", en: "Hearing" },
  "indicator-fixed": { ja: "指標確定", en: "Indicator fixed" },
  "target-set": { ja: "数値目標設定", en: "Target set" },
  operating: { ja: "運用", en: "In operation" },
};

export const exclusionWords: Words<Exclusion> = {
  none: { ja: "該当なし", en: "None" },
  "no-influence": { ja: "県が影響を及ぼせない", en: "Beyond our influence" },
  "no-target": { ja: "目標値を置けない", en: "No target can be set" },
};

/** Legible without colour, and typed in one stroke; the same in both languages. */
export const judgementMarks: Readonly<Record<NonNullable<Judgement["mark"]>, string>> = {
  met: "○",
  partly: "△",
  unmet: "×",
};

/** What a list offers to choose from, in its order. */
export function wordsIn(words: Words<string>, language: Language): readonly string[] {
  return Object.values(words).map((word) => word[language]);
}
