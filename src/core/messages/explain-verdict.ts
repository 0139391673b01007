import type { Unit } from "../cell/reading";
import type { Measure } from "../indicator/measurement";
import type { Verdict, VerdictGround } from "../indicator/verdict";
import { explanationsEn } from "./explanations-en";
import { explanationsJa } from "./explanations-ja";
import type { Explanations, VerdictWords } from "./explanation-texts";
import type { Language, Localized } from "./language";
import { wordsOf } from "./verdict-words";

const texts: Localized<Explanations> = { ja: explanationsJa, en: explanationsEn };

/**
 * How a verdict came about, in sentences: the formula with its inputs, the threshold that decided,
 * and the source of the rule; or why there is none and what to do about it.
 */
export function explainVerdict(
  verdict: Verdict,
  unit: Unit | null,
  language: Language,
): readonly string[] {
  const text = texts[language];
  const words = wordsOf(verdict, unit, language, text.goals);
  const remarks = verdict.remarks.map((remark) => text.remarks[remark](words));
  return [...groundsOf(verdict, text, words), ...remarks];
}

function groundsOf(verdict: Verdict, text: Explanations, words: VerdictWords): string[] {
  const { ground, reason } = verdict;
  if (ground === "manual") {
    return [text.grounds.manual(words), ...shown(words.pace, text.formulas.pace, words)];
  }
  if (!reason) return decidedBy(ground, verdict, text, words);
  const hint = verdict.planned === null ? [] : [text.hint(words)];
  return [text.reasons[reason](words), ...hint];
}

function decidedBy(
  ground: Exclude<VerdictGround, "manual">,
  { measurement, rule, status }: Verdict,
  text: Explanations,
  words: VerdictWords,
): string[] {
  const source = rule.id === "manual" ? [] : [text.sources[rule.id]];
  const achievement = shown(words.achievement, text.achievement, words);
  switch (ground) {
    case "measure":
      return measurement ? [...measured(measurement.kind, text, words), ...source] : source;
    case "period-passed":
      return [
        text.grounds[ground](words),
        ...achievement,
        ...shown(words.pace, text.formulas.pace, words),
      ];
    case "target-met":
      return [
        text.grounds[ground](words),
        ...(status === "exceeded" ? achievement : []),
        ...source,
      ];
    case "planned-level":
    case "kept-level":
    case "each-period":
      return [text.grounds[ground](words), ...source];
    case "no-judgement":
      return [text.notMeasured];
  }
}

/** A sentence about a value, where there is one. */
function shown(
  value: string | null,
  sentence: (words: VerdictWords) => string,
  words: VerdictWords,
): string[] {
  return value === null ? [] : [sentence(words)];
}

/** The formula with its inputs and the threshold; the plan only where the formula looks at it. */
function measured(kind: Measure, text: Explanations, words: VerdictWords): string[] {
  const plan = kind === "pace" || kind === "level" ? [text.plan(words)] : [];
  return [...plan, text.formulas[kind](words), text.band(text.measures[kind], words)];
}
