import { requiredRate as computeRequiredRate } from "../core/indicator/required-rate";
import { valueOrError } from "./cell-error";
import { rateChoices } from "./choices";
import { pathArguments } from "./path-arguments";

/**
 * What is needed each year to get from the baseline to the target: by equal steps in the value's own unit (16 for 26 to 90 in 2025 to 2029), or as a yearly growth rate.
 * @customfunction REQUIRED_RATE
 * @param baseline The baseline: a number, or a cell such as 26.0％ or 131件.
 * @param target The target: a number, or a cell such as 90％.
 * @param start The period of the baseline: 2025, or a cell such as 令和７年度.
 * @param end The period of the target.
 * @param [method] "linear" (default): equal steps, in the value's own unit. "compound": the yearly growth rate, as RRI gives it.
 * @returns The step a year, or the rate as a ratio (0.364 is 36.4 % a year).
 */
export function requiredRate(
  baseline: unknown,
  target: unknown,
  start: unknown,
  end: unknown,
  method?: unknown,
): number {
  const { points, method: chosen } = valueOrError(
    pathArguments({ baseline, target, start, end, method }, rateChoices),
  );
  return valueOrError(computeRequiredRate(...points, chosen));
}
