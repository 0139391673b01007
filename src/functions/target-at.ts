import { plannedAt } from "../core/indicator/target-path";
import { periodArgument } from "./arguments";
import { pathArguments } from "./path-arguments";
import { spread } from "./spread";

/**
 * The planned value at a period on the way from the baseline to the target.
 * @customfunction TARGET_AT
 * @param baseline The baseline: a number, or a cell such as 26.0％ or 131件.
 * @param target The target: a number, or a cell such as 90％.
 * @param start The period of the baseline: 2025, or a cell such as 令和７年度.
 * @param end The period of the target.
 * @param at The period asked for, from start to end.
 * @param [method] "linear" (default): equal steps. "compound": equal growth. "logistic": for percentages, slower near 100 %.
 * @returns The planned value, in the unit of baseline and target.
 */
export function targetAt(
  baseline: unknown[][],
  target: unknown[][],
  start: unknown[][],
  end: unknown[][],
  at: unknown[][],
  method?: unknown,
): unknown[][] {
  return spread({ baseline, target, start, end, at, method }, (cells) => {
    const path = pathArguments(cells);
    if (!path.ok) return path;
    const period = periodArgument("at", cells.at);
    if (!period.ok) return period;
    return plannedAt(path.value.points, period.value.period, path.value.method);
  });
}
