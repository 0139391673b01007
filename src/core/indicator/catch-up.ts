import { ok, type Result } from "../result";
import { tidy } from "./decimal";
import type { PathMethod } from "./path-method";
import type { PathRefusal } from "./refusal";
import { requiredRate } from "./required-rate";
import type { PathPoint } from "./target-path";

/** What the way that is left asks for. */
export interface CatchUp {
  /** Needed a year from the latest actual on, as `requiredRate` gives it. */
  readonly rate: number;
  /** `rate` ÷ the rate that the plan began with; `null` where it began level, or has no start. */
  readonly multipleOfOriginal: number | null;
}

/**
 * 今後の必要上昇: what is needed each year from the latest actual to the target, and how many times
 * the original rate (from the baseline, if there is one) that is. A negative multiple means that the way back to
 * the target now leads in the other direction. Refuses what `requiredRate` refuses, for either way.
 *
 * @example catchUp({2025: 26}, {2026: 36}, {2029: 90}, "linear") is 18 a year, 1.125 times 16
 */
export function catchUp(
  start: PathPoint | null,
  latest: PathPoint,
  end: PathPoint,
  method: PathMethod,
): Result<CatchUp, PathRefusal> {
  const rate = requiredRate(latest, end, method);
  if (!rate.ok) return rate;
  if (!start) return ok({ rate: rate.value, multipleOfOriginal: null });
  const original = requiredRate(start, end, method);
  if (!original.ok) return original;
  const multiple = tidy(rate.value / original.value);
  return ok({
    rate: rate.value,
    multipleOfOriginal: Number.isFinite(multiple) ? multiple : null,
  });
}
