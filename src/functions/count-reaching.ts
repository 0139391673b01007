import { countReaching as count } from "../core/indicator/threshold-count";
import { valueOrError } from "./cell-error";
import { thresholdArguments } from "./threshold-arguments";

/**
 * How many of several values reach a threshold: the municipalities in which 30 % use a system. Cells without a value do not count.
 * @customfunction COUNT_REACHING
 * @param values The range of values: numbers, or cells such as 37.8％.
 * @param threshold The threshold: a number, or a cell such as 30％以上; 30％超 is not reached by 30 %, and 5％以下 from above.
 * @returns How many reach it.
 */
export function countReaching(values: unknown[][], threshold: unknown): number {
  const given = valueOrError(thresholdArguments(values, threshold));
  return count(given.values, given.threshold).reaching;
}
