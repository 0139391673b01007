import { formatComputed, formatQuantity } from "../cell/format-quantity";
import type { Unit } from "../cell/reading";
import { tidy } from "../indicator/decimal";
import { achievementRate } from "../indicator/rates";
import type { Verdict } from "../indicator/verdict";
import { yearsBetween } from "../period/calendar";
import { formatPeriod } from "../period/format-period";
import type { Period } from "../period/period";
import type { Explanations, GoalKind, VerdictWords } from "./explanation-texts";
import type { Language } from "./language";
import { statusWord } from "./status-words";

/** The parts of a verdict in a language, with its goal in the words of `goals`. */
export function wordsOf(
  verdict: Verdict,
  unit: Unit | null,
  language: Language,
  goals: Explanations["goals"],
): VerdictWords {
  const number = (value: number | null) =>
    value === null ? "–" : formatQuantity(value, unit, language);
  const period = (value: Period | null) => (value ? formatPeriod(value, language) : "");
  const target = number(verdict.target);
  return {
    status: statusWord(verdict.status, language),
    actual: number(verdict.actual),
    baseline: number(verdict.baseline),
    target,
    goal: goals[goalKind(verdict)](target),
    planned:
      verdict.planned !== null && verdict.plannedFrom === "interpolated"
        ? formatComputed(verdict.planned, unit, language)
        : number(verdict.planned),
    plannedFrom: verdict.plannedFrom,
    way: typeof verdict.method === "string" ? verdict.method : verdict.method.kind,
    pace: cut(verdict.pace),
    achievement: cut(achievementOf(verdict)),
    ...measureWords(verdict, number, language),
    years: years(verdict.baselinePeriod, verdict.actualPeriod),
    yearsInAll: years(verdict.baselinePeriod, verdict.targetPeriod),
    falling: verdict.direction === "decrease",
    note: verdict.rule.id === "manual" ? verdict.rule.reason : "",
    ...bandAround(verdict),
    actualPeriod: period(verdict.actualPeriod),
    targetPeriod: period(verdict.targetPeriod),
    baselinePeriod: period(verdict.baselinePeriod),
  };
}

function goalKind({ comparator, direction }: Verdict): GoalKind {
  return comparator ?? (direction === "maintain" ? "maintain" : "plain");
}

const percent: Unit = { written: "%", symbol: "%", family: "ratio" };

function measureWords(
  { measurement }: Verdict,
  number: (value: number) => string,
  language: Language,
): Pick<VerdictWords, "measure" | "achieved" | "needed" | "projected"> {
  const rate = (value: number) => formatQuantity(value, percent, language);
  const none = { measure: null, achieved: null, needed: null, projected: null };
  if (!measurement) return none;
  const measure = cut(measurement.value);
  switch (measurement.kind) {
    case "growth":
      return {
        ...none,
        measure,
        achieved: rate(measurement.achieved),
        needed: rate(measurement.needed),
      };
    case "projection":
      return {
        ...none,
        measure,
        achieved: rate(measurement.achieved),
        projected: number(measurement.projected),
      };
    case "pace":
    case "level":
    case "speed":
      return { ...none, measure };
  }
}

function achievementOf({ actual, target, direction }: Verdict): number | null {
  if (actual === null || target === null || !direction || direction === "maintain") return null;
  const rate = achievementRate(actual, target, direction);
  return rate.ok ? rate.value : null;
}

/** The thresholds on either side of what the rule measured. */
function bandAround({ measurement, rule, status }: Verdict): Pick<VerdictWords, "from" | "below"> {
  if (!measurement || rule.id === "manual") return { from: null, below: null };
  const { bands } = rule;
  const index = bands.findIndex((band) => band.status === status);
  const above = index < 0 ? bands.length - 1 : index - 1;
  return { from: bands[index]?.from ?? null, below: bands[above]?.from ?? null };
}

function years(from: Period | null, to: Period | null): string {
  return from && to ? String(Number(yearsBetween(from, to).toFixed(2))) : "";
}

/** Three decimals, cut and not rounded: 0.7999 must not read as the 0.8 that it misses. */
function cut(value: number | null): string | null {
  if (value === null) return null;
  const short = Math.trunc(tidy(value * 1000)) / 1000;
  if (short === value) return String(short);
  return short === 0 && value < 0 ? "-0.000…" : `${short}…`;
}
