import { yearsBetween } from "../period/calendar";
import { err, ok, type Result } from "../result";
import { subtract, tidy } from "./decimal";
import type { PathMethod } from "./path-method";
import type { PathRefusal } from "./refusal";
import { pathFault, type PathPoint } from "./target-path";

/**
 * 毎年の必要上昇: what is needed each year to get from one point to the other.
 *
 * `linear`: (target − baseline) ÷ years, in the value's own unit (for percentages as ratios:
 * 0.16 is 16 points a year). `compound`: (target ÷ baseline)^(1 ÷ years) − 1, the yearly growth
 * rate of Excel's `RRI(years, baseline, target)`. Years are counted from last month to last month.
 * Refuses a `logistic` path: its steps differ from year to year.
 *
 * @example requiredRate(2025: 26, 2029: 90, "linear") is 16, "compound" 0.36400…
 */
export function requiredRate(
  start: PathPoint,
  end: PathPoint,
  method: PathMethod,
): Result<number, PathRefusal> {
  const fault = pathFault([start, end], method);
  if (fault) return err(fault);
  if (method !== "linear" && method !== "compound") return err({ kind: "no-single-rate" });
  const years = yearsBetween(start.period, end.period);
  const rate =
    method === "linear"
      ? subtract(end.value, start.value) / years
      : (end.value / start.value) ** (1 / years) - 1;
  return Number.isFinite(rate) ? ok(tidy(rate)) : err({ kind: "too-large" });
}
