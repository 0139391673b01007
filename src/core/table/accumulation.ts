import type { PartKind } from "../cell/reading";
import type { Accumulation, Datum } from "../indicator/indicator";
import type { OwnValues } from "./read-values";

/**
 * Does the value grow over the years (累計), or start anew with each (単年度, /年, １年間)? `null` when
 * the table does not say.
 *
 * @param words what stands in the name, the unit column and the frequency column
 */
export function accumulationOf(
  words: readonly string[],
  { baseline, target, planned, actuals }: OwnValues,
): Accumulation | null {
  const telling = words.some((word) => letters.test(word)) ? words : none;
  if (telling.some((word) => cumulative.test(word)) || isCumulative(target)) return "cumulative";
  if (telling.some((word) => perPeriod.test(word))) return "per-period";
  const restarts = isPerPeriod(target) || isPerPeriod(baseline);
  return restarts || planned.some(isPerPeriod) || actuals.some(isPerPeriod) ? "per-period" : null;
}

const none: readonly never[] = [];

/** 累計50件, 150件（R7～R11累計): the goal's own cell says so. */
function isCumulative(target: Datum | null): boolean {
  const parts = target && "parts" in target.reading ? target.reading.parts : none;
  return parts.some(({ kind, written }) => countedHow.has(kind) && cumulative.test(written));
}

const countedHow: ReadonlySet<PartKind> = new Set<PartKind>(["qualifier", "remark"]);

function isPerPeriod(datum: Datum | null): boolean {
  return Boolean(datum?.quantity?.per);
}

/** A cheap look first: most names hold neither. */
const letters = /[累年]|cumulative|per year|annual/i;
const cumulative = /累計|累積|cumulative/i;
const perPeriod = /単年度|各年度|年間|毎年|[/／]年|per year|annual/i;
