import { targetPath as computeTargetPath } from "../core/indicator/target-path";
import { valueOrError } from "./cell-error";
import { pathArguments } from "./path-arguments";
import { periodCell } from "./period-cell";

/**
 * The target path year by year; spills three columns: period, planned value, and ratio to the year before (1.62 is 162 %).
 * @customfunction TARGET_PATH
 * @param baseline The baseline: a number, or a cell such as 26.0％ or 131件.
 * @param target The target: a number, or a cell such as 90％.
 * @param start The period of the baseline: 2025, or a cell such as 令和７年度.
 * @param end The period of the target.
 * @param [method] "linear" (default): equal steps. "compound": equal growth. "logistic": for percentages, slower near 100 %.
 * @returns A row a year: period, planned value, ratio to the year before (empty where there is none).
 */
export function targetPath(
  baseline: unknown,
  target: unknown,
  start: unknown,
  end: unknown,
  method?: unknown,
): unknown[][] {
  const path = valueOrError(pathArguments({ baseline, target, start, end, method }));
  const rows = valueOrError(computeTargetPath(path.points, path.method));
  return rows.map(({ period, planned, ratioToYearBefore }) => [
    periodCell(period, path.start),
    planned,
    // null inside an array would become 0.
    ratioToYearBefore ?? "",
  ]);
}
