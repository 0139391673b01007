import { pace as computePace } from "../core/indicator/rates";
import { plannedAt } from "../core/indicator/target-path";
import { periodArgument, quantityArgument, sameUnit } from "./arguments";
import { pathArguments } from "./path-arguments";
import { spread } from "./spread";

/**
 * How far the actual is on its planned way: (actual − baseline) ÷ (planned − baseline). 1 is exactly on the path.
 * @customfunction PACE
 * @param actual The actual: a number, or a cell such as 36.0％.
 * @param baseline The baseline: a number, or a cell such as 26.0％.
 * @param target The target: a number, or a cell such as 90％.
 * @param start The period of the baseline: 2025, or a cell such as 令和７年度.
 * @param end The period of the target.
 * @param at The period of the actual, from start to end.
 * @param [method] "linear" (default): equal steps. "compound": equal growth. "logistic": for percentages, slower near 100 %.
 * @returns The pace as a ratio: 0.625 for 36 where 26 was to become 42.
 */
export function pace(
  actual: unknown[][],
  baseline: unknown[][],
  target: unknown[][],
  start: unknown[][],
  end: unknown[][],
  at: unknown[][],
  method?: unknown,
): unknown[][] {
  return spread({ actual, baseline, target, start, end, at, method }, (cells) => {
    const measured = quantityArgument("actual", cells.actual);
    if (!measured.ok) return measured;
    const path = pathArguments(cells);
    if (!path.ok) return path;
    const { points, method: chosen, quantities } = path.value;
    const units = sameUnit([measured.value, ...quantities]);
    if (!units.ok) return units;
    const period = periodArgument("at", cells.at);
    if (!period.ok) return period;
    const planned = plannedAt(points, period.value.period, chosen);
    if (!planned.ok) return planned;
    return computePace(measured.value.value, points[0].value, planned.value);
  });
}
