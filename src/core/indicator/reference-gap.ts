import { comparePeriods } from "../period/calendar";
import type { Period } from "../period/period";
import { subtract } from "./decimal";
import type { PathPoint } from "./target-path";

/** The own value beside that of others, at one period. */
export interface ReferenceGap {
  readonly period: Period;
  readonly own: number;
  readonly reference: number;
  /** own − reference in the value's own unit, for percentages in points as a ratio; below 0 is behind. */
  readonly gap: number;
}

/**
 * 参考（全国）との差: the gap at each period that both series have, in the order of the own series.
 * Periods that only one of them has are left out: nothing is interpolated.
 *
 * @example referenceGaps([2025: 26, 2026: 42], [2025: 31.6, 2026: 50]) has the gaps −5.6 and −8
 */
export function referenceGaps(
  own: readonly PathPoint[],
  reference: readonly PathPoint[],
): readonly ReferenceGap[] {
  return own.flatMap(({ period, value }) => {
    const other = reference.find((point) => comparePeriods(point.period, period) === 0);
    if (!other) return [];
    return [{ period, own: value, reference: other.value, gap: subtract(value, other.value) }];
  });
}
