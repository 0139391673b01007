import type { Quantity } from "../cell/reading";
import { comparePeriods, yearsBetween } from "../period/calendar";
import type { Period } from "../period/period";
import type { Accumulation, Direction } from "./indicator";
import type { PathMethod } from "./path-method";
import type { DatedQuantity } from "./planned-value";
import type { UndeterminedReason } from "./verdict";

/** What a judgement needs; any of it may be missing. */
export interface JudgeInput {
  readonly baseline: DatedQuantity | null;
  readonly target: DatedQuantity | null;
  readonly actual: DatedQuantity | null;
  /** 期待値・中間目標 as printed in the table, in any order. */
  readonly planned: readonly DatedQuantity[];
  /** As the table's words say; `null`: from the comparator, else from the values. */
  readonly direction: Direction | null;
  /** 累計 or 単年度, where the table says so. */
  readonly accumulation?: Accumulation | null;
  /** Actuals before the one that is judged. */
  readonly earlier?: readonly DatedQuantity[];
  /** How the way from baseline to target is drawn; straight unless told otherwise. */
  readonly method?: PathMethod;
  /** Half the width of the error of measurement (a survey's ±3 points), in the value's own size. */
  readonly noise?: number;
}

/** The numbers of the input, as far as there are any. */
export function quantitiesOf({
  actual,
  target,
  baseline,
}: JudgeInput): Readonly<Record<"actual" | "target" | "baseline", Quantity | null>> {
  return {
    actual: actual?.quantity ?? null,
    target: target?.quantity ?? null,
    baseline: baseline?.quantity ?? null,
  };
}

/** What keeps baseline and target from spanning a time; `null` too where a period is missing. */
export function planDisorder({ baseline, target }: JudgeInput): UndeterminedReason | null {
  if (!baseline?.period || !target?.period) return null;
  const years = yearsBetween(baseline.period, target.period);
  if (years === 0) return "periods-equal";
  return years < 0 ? "target-not-after-baseline" : null;
}

/** Was it measured before the baseline was? */
export function isBeforeBaseline({ baseline, actual }: JudgeInput): boolean {
  return Boolean(
    baseline?.quantity &&
    baseline.period &&
    actual?.period &&
    comparePeriods(actual.period, baseline.period) < 0,
  );
}

/** Does the actual lie after the time that the target was set for? */
export function isAfterTarget({ target, actual }: JudgeInput): boolean {
  return Boolean(
    target?.period && actual?.period && comparePeriods(actual.period, target.period) > 0,
  );
}

/**
 * Does the actual count a quarter or a half only, and the goal the whole year? Shares and measures
 * (％, 歳) are the same at any time of a year, and a 累計 goes on from its baseline; other counts begin
 * at zero in April.
 */
export function isPartOfYear({ actual, target, baseline, accumulation }: JudgeInput): boolean {
  if (!actual?.quantity || !isOfYear(actual.period) || !isYear(target?.period)) return false;
  const { unit, value } = actual.quantity;
  if (!unit || unit.family === "ratio" || unit.family === "measure") return false;
  return accumulation !== "cumulative" || value < (baseline?.quantity?.value ?? value);
}

function isOfYear(period: Period | null): boolean {
  return period?.kind === "quarter" || period?.kind === "half-year";
}

function isYear(period: Period | null | undefined): boolean {
  return period?.kind === "fiscal-year" || period?.kind === "calendar-year";
}
