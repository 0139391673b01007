import { err, ok, type Result } from "../result";
import { subtract, tidy } from "./decimal";
import type { Direction } from "./indicator";
import type { RateRefusal } from "./refusal";

/**
 * 進捗率: (actual − baseline) ÷ (target − baseline), as a ratio. The sign of the denominator takes
 * care of falling targets. Refuses a target that is the baseline.
 */
export function progressRate(
  actual: number,
  baseline: number,
  target: number,
): Result<number, RateRefusal> {
  const planned = subtract(target, baseline);
  if (planned === 0) return err({ kind: "no-change-planned", value: baseline });
  if (!Number.isFinite(planned)) return err({ kind: "too-large" });
  return finite(subtract(actual, baseline) / planned);
}

/**
 * 期待値比: (actual − baseline) ÷ (planned − baseline), as a ratio; 1 is exactly on the path.
 * `planned` is the value of the path at the actual's own period.
 *
 * @example pace(36, 26, 42) is 0.625
 */
export function pace(
  actual: number,
  baseline: number,
  planned: number,
): Result<number, RateRefusal> {
  return progressRate(actual, baseline, planned);
}

/**
 * 達成率: actual ÷ target, and target ÷ actual where less is better, as a ratio. It looks at the
 * level alone: without any change 195 of 200 is 97.5 %. Refuses to divide by zero, and negative
 * values, whose ratio says nothing about the level.
 */
export function achievementRate(
  actual: number,
  target: number,
  direction: Direction,
): Result<number, RateRefusal> {
  const [part, whole] = direction === "decrease" ? [target, actual] : [actual, target];
  if (whole <= 0 || part < 0) return err({ kind: "zero-divisor" });
  return finite(part / whole);
}

function finite(ratio: number): Result<number, RateRefusal> {
  return Number.isFinite(ratio) ? ok(tidy(ratio)) : err({ kind: "too-large" });
}
