import { pace as computePace } from "../core/indicator/rates";
import { plannedAt } from "../core/indicator/target-path";
import { periodArgument, quantityArgument, sameUnit } from "./arguments";
import { valueOrError } from "./cell-error";
import { pathArguments } from "./path-arguments";

/**
 * How far the actual is on its planned way: (actual − baseline) ÷ (planned − baseline). 1 is exactly on the path.
 * @customfunction PACE
 * @param actual The actual: a number, or a cell such as 36.0％.
 * @param baseline The baseline: a number, or a cell such as 26.0％.
 * @param target The target: a number, or a cell such as 90％.
 * @param start The period of the baseline: 2025, or a cell such as 令和７年度.
 * @param end The period of the target.
 * @param at The period of the actual, from start to end.
 * @param [method] "linear" (default): equal steps. "compound": equal growth.
 * @returns The pace as a ratio: 0.625 for 36 where 26 was to become 42.
 */
export function pace(
  actual: unknown,
  baseline: unknown,
  target: unknown,
  start: unknown,
  end: unknown,
  at: unknown,
  method?: unknown,
): number {
  const measured = valueOrError(quantityArgument("actual", actual));
  const path = valueOrError(pathArguments({ baseline, target, start, end, method }));
  valueOrError(sameUnit([measured, ...path.quantities]));
  const { period } = valueOrError(periodArgument("at", at));
  const planned = valueOrError(plannedAt(path.points, period, path.method));
  return valueOrError(computePace(measured.value, path.points[0].value, planned));
}
