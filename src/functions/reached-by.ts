import { goalDirection } from "../core/indicator/goal";
import { reachedBy as computeReachedBy } from "../core/indicator/reached-by";
import { quantityArgument, sameUnit } from "./arguments";
import { valueOrError } from "./cell-error";
import { periodCell } from "./period-cell";
import { seriesArguments } from "./series-arguments";

/**
 * The period by which the straight line through past values meets the target. #N/A with the reason where it never does.
 * @customfunction REACHED_BY
 * @param periods The range of periods: 2021 to 2025, or cells such as 令和７年度.
 * @param values The range of values, as many cells; three or more of them with a value.
 * @param target The target: a number, or a cell such as 90％.
 * @returns The period, written as the periods are: 2028, or 2028年度.
 */
export function reachedBy(
  periods: unknown[][],
  values: unknown[][],
  target: unknown,
): number | string {
  const { points, last, first } = valueOrError(seriesArguments(periods, values));
  const goal = valueOrError(quantityArgument("target", target));
  valueOrError(sameUnit([first, goal]));
  // Without a baseline there is only the target's own word (以上, 以下); the values tell the rest.
  const direction = goalDirection(null, goal, null);
  const better = direction.ok && direction.value !== "maintain" ? direction.value : null;
  return periodCell(valueOrError(computeReachedBy(points, goal.value, better)), last);
}
