import type { Indicator } from "../indicator/indicator";
import { followed } from "./indicator-data";
import type { KpiTable } from "../table/kpi-table";

/** How far an indicator's goal lies from its baseline, beside the others of its table. */
export interface ChangeBeside {
  readonly indicator: Indicator;
  /** |target − baseline| ÷ |baseline|, as a ratio. */
  readonly change: number;
  /** The middle change of the other indicators of the table. */
  readonly usual: number;
}

/** Fewer others say nothing about what is usual. */
const fewestOthers = 2;

/**
 * The changes that a table's goals ask for, each beside the middle of the others. Sorted once, so that
 * a long table costs no more for each of its rows. Goals to be kept and what starts at zero are left
 * out; so is what adds up over the years (累計), which grows by its nature.
 */
export function changesBeside(table: KpiTable): readonly ChangeBeside[] {
  const changes = followed(table).flatMap((indicator) => {
    const change = relativeChange(indicator);
    return change === null ? [] : [{ indicator, change }];
  });
  if (changes.length <= fewestOthers) return [];
  const sorted = changes.map(({ change }) => change).sort((a, b) => a - b);
  const places = new Map(sorted.map((change, place) => [change, place]));
  return changes.map(({ indicator, change }) => ({
    indicator,
    change,
    usual: medianWithout(sorted, places.get(change) ?? 0),
  }));
}

function relativeChange(indicator: Indicator): number | null {
  const { baseline, target, direction, accumulation } = indicator;
  const [from, to] = [baseline?.quantity, target?.quantity];
  if (!from || !to || from.value === 0 || from.unit?.symbol !== to.unit?.symbol) return null;
  if (direction === "maintain" || accumulation === "cumulative") return null;
  return Math.abs(to.value - from.value) / Math.abs(from.value);
}

/** The middle of the sorted values when the one at `left` is taken out. */
function medianWithout(sorted: readonly number[], left: number): number {
  const at = (i: number) => sorted[i < left ? i : i + 1] ?? 0;
  const count = sorted.length - 1;
  const middle = Math.floor(count / 2);
  return count % 2 === 0 ? (at(middle - 1) + at(middle)) / 2 : at(middle);
}
