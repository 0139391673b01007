import { progressRate } from "../core/indicator/rates";
import { quantityArgument, sameUnit } from "./arguments";
import { spread } from "./spread";

/**
 * How much of the way to the target is done: (actual − baseline) ÷ (target − baseline). 1 is the target, also where less is better.
 * @customfunction PROGRESS
 * @param actual The actual: a number, or a cell such as 36.0％.
 * @param baseline The baseline: a number, or a cell such as 26.0％.
 * @param target The target: a number, or a cell such as 90％.
 * @returns The progress as a ratio: 0.156 for 36 on the way from 26 to 90.
 */
export function progress(
  actual: unknown[][],
  baseline: unknown[][],
  target: unknown[][],
): unknown[][] {
  return spread({ actual, baseline, target }, (cells) => {
    const measured = quantityArgument("actual", cells.actual);
    if (!measured.ok) return measured;
    const from = quantityArgument("baseline", cells.baseline);
    if (!from.ok) return from;
    const to = quantityArgument("target", cells.target);
    if (!to.ok) return to;
    const units = sameUnit([measured.value, from.value, to.value]);
    if (!units.ok) return units;
    return progressRate(measured.value.value, from.value.value, to.value.value);
  });
}
