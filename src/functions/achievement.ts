import { goalDirection } from "../core/indicator/goal";
import { achievementRate } from "../core/indicator/rates";
import type { Refusal } from "../core/messages/refusals";
import type { Result } from "../core/result";
import { optionalQuantity, quantityArgument, sameUnit } from "./arguments";
import type { CellArgument } from "./blocks";
import { spread } from "./spread";

/**
 * How much of the target's level is reached: actual ÷ target, and target ÷ actual where less is better. It looks at the level alone: without any change 195 of 200 is 97.5 %.
 * @customfunction ACHIEVEMENT
 * @param actual The actual: a number, or a cell such as 36.0％.
 * @param target The target: a number, or a cell such as 90％ or 10％以下, which says that less is better.
 * @param [baseline] The baseline; a target below it says that less is better.
 * @returns The achievement as a ratio: 0.4 for 36 of 90.
 */
export function achievement(
  actual: unknown[][],
  target: unknown[][],
  baseline?: unknown[][],
): unknown[][] {
  return spread({ actual, target, baseline }, achievementOf);
}

function achievementOf(
  cells: Readonly<Record<"actual" | "target" | "baseline", CellArgument>>,
): Result<number, Refusal> {
  const actual = quantityArgument("actual", cells.actual);
  if (!actual.ok) return actual;
  const target = quantityArgument("target", cells.target);
  if (!target.ok) return target;
  const baseline = optionalQuantity("baseline", cells.baseline);
  if (!baseline.ok) return baseline;
  const units = sameUnit([actual.value, target.value, ...(baseline.value ? [baseline.value] : [])]);
  if (!units.ok) return units;
  const direction = goalDirection(null, target.value, baseline.value?.value ?? null);
  // Nothing says that less is better: then more is.
  const better = direction.ok && direction.value === "decrease" ? "decrease" : "increase";
  return achievementRate(actual.value.value, target.value.value, better);
}
