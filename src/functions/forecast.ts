import { forecast as computeForecast } from "../core/indicator/forecast";
import { mapResult } from "../core/result";
import { periodArgument } from "./arguments";
import { valueOrError } from "./cell-error";
import { seriesArguments } from "./series-arguments";

/**
 * The value that the straight line through past values has at a period, as FORECAST.LINEAR gives it. It stays within what the unit allows: 0 to 100 % for a percentage.
 * @customfunction FORECAST
 * @param periods The range of periods: 2021 to 2025, or cells such as 令和７年度.
 * @param values The range of values, as many cells; three or more of them with a value.
 * @param at The period asked for.
 * @returns The value of the line, in the unit of the values.
 */
export function forecast(periods: unknown[][], values: unknown[][], at: unknown): number {
  const { points, bounds } = valueOrError(seriesArguments(periods, values));
  const { period } = valueOrError(periodArgument("at", at));
  return valueOrError(mapResult(computeForecast(points, period, bounds), ({ value }) => value));
}
