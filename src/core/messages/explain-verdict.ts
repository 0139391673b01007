import { formatQuantity } from "../cell/format-quantity";
import type { Unit } from "../cell/reading";
import { tidy } from "../indicator/decimal";
import { plannedPathRule } from "../indicator/status-rule";
import type { Verdict } from "../indicator/verdict";
import { formatPeriod } from "../period/format-period";
import type { Period } from "../period/period";
import { explanationsEn } from "./explanations-en";
import { explanationsJa } from "./explanations-ja";
import type { Explanations, GoalKind, VerdictWords } from "./explanation-texts";
import type { Language, Localized } from "./language";
import { statusWord } from "./status-words";

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
  const words = wordsOf(verdict, unit, language);
  if (verdict.status === "not-measured") return [text.notMeasured];
  if (verdict.reason) {
    const hint = verdict.planned === null ? [] : [text.hint(words)];
    return [text.reasons[verdict.reason](words), ...hint];
  }
  switch (verdict.ground) {
    case "pace":
      return [text.plan(words), text.formula(words), text.band(words), text.source];
    case "period-passed":
      return [
        text.grounds["period-passed"](words),
        ...(verdict.pace === null ? [] : [text.formula(words)]),
      ];
    case "target-met":
    case "planned-level":
    case "kept-level":
    case "each-period":
      return [text.grounds[verdict.ground](words), text.source];
    case "no-judgement":
      return [text.notMeasured];
  }
}

function wordsOf(verdict: Verdict, unit: Unit | null, language: Language): VerdictWords {
  const number = (value: number | null) =>
    value === null ? "–" : formatQuantity(value, unit, language);
  const period = (value: Period | null) => (value ? formatPeriod(value, language) : "");
  const target = number(verdict.target);
  return {
    status: statusWord(verdict.status, language),
    actual: number(verdict.actual),
    baseline: number(verdict.baseline),
    target,
    goal: texts[language].goals[goalKind(verdict)](target),
    planned: number(verdict.planned),
    plannedFrom: verdict.plannedFrom,
    pace: verdict.pace === null ? null : cutToThousandths(verdict.pace),
    ...bandAround(verdict),
    actualPeriod: period(verdict.actualPeriod),
    targetPeriod: period(verdict.targetPeriod),
    baselinePeriod: period(verdict.baselinePeriod),
  };
}

function goalKind({ comparator, direction }: Verdict): GoalKind {
  return comparator ?? (direction === "maintain" ? "maintain" : "plain");
}

/** The thresholds on either side of a pace. */
function bandAround({ pace, status }: Verdict): { from: number | null; below: number | null } {
  const { bands } = plannedPathRule;
  const index = bands.findIndex((band) => band.status === status);
  if (pace === null) return { from: null, below: null };
  const above = index < 0 ? bands.length - 1 : index - 1;
  return { from: bands[index]?.from ?? null, below: bands[above]?.from ?? null };
}

/** Three decimals, cut and not rounded: 0.7999 must not read as the 0.8 that it misses. */
function cutToThousandths(value: number): string {
  const cut = Math.trunc(tidy(value * 1000)) / 1000;
  if (cut === value) return String(cut);
  return cut === 0 && value < 0 ? "-0.000…" : `${cut}…`;
}
