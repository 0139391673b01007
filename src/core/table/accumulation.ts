import type { Quantity } from "../cell/reading";
import type { Accumulation } from "../indicator/indicator";

/**
 * Does the value grow over the years (累計), or start anew with each (単年度, /年, １年間)? `null` when
 * the table does not say.
 *
 * @param words what stands in the name, the unit column and the frequency column
 */
export function accumulationOf(
  words: readonly string[],
  quantities: readonly (Quantity | null)[],
): Accumulation | null {
  const text = words.join("\n");
  if (/累計|累積|延べ累計|cumulative/i.test(text)) return "cumulative";
  if (/単年度|各年度|年間|毎年|[/／]年|per year|annual/i.test(text)) return "per-period";
  return quantities.some((quantity) => quantity?.per) ? "per-period" : null;
}
