import { nearestBelow } from "../core/indicator/threshold-count";
import type { Refusal } from "../core/messages/refusals";
import { err, ok, type Result } from "../core/result";
import { quantityArgument, textArgument } from "./arguments";
import { cellsOf, isOmitted, sizeOf, type CellArgument } from "./blocks";
import { valueOrError } from "./cell-error";
import { thresholdArguments } from "./threshold-arguments";

const usualCount = 5;

/**
 * Who is next to reach a threshold: those that do not reach it yet, the nearest first. Spills three columns: name, value, and what it lacks.
 * @customfunction NEAREST
 * @param names The range of names.
 * @param values The range of values, as many cells: numbers, or cells such as 28.4％.
 * @param threshold The threshold: a number, or a cell such as 30％以上.
 * @param [count] How many; 5 if omitted.
 * @returns A row each: name, value, and the difference to the threshold, in the unit of the values.
 */
export function nearest(
  names: unknown[][],
  values: unknown[][],
  threshold: unknown,
  count?: unknown,
): unknown[][] {
  const given = valueOrError(thresholdArguments(values, threshold));
  const labels = cellsOf(names).map((name) => valueOrError(textArgument("names", name)));
  if (labels.length !== given.values.length) {
    const sizes = [sizeOf(names), sizeOf(values)] as const;
    return valueOrError(err({ kind: "ranges-differ", sizes }));
  }
  const most = valueOrError(countArgument(count));
  const next = nearestBelow(labels, given.values, given.threshold, most);
  if (next.length === 0) {
    return valueOrError(err({ kind: "none-below", threshold: String(given.threshold.given) }));
  }
  return next.map(({ name, value, gap }) => [name, value, gap]);
}

function countArgument(cell: CellArgument): Result<number, Refusal> {
  if (isOmitted(cell)) return ok(usualCount);
  const count = quantityArgument("count", cell);
  if (!count.ok) return count;
  const { value, given } = count.value;
  return Number.isInteger(value) && value >= 1
    ? ok(value)
    : err({ kind: "not-a-count", argument: "count", text: String(given) });
}
