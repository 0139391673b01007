import { formatEra } from "../core/period/format-era";
import type { Refusal } from "../core/messages/refusals";
import { err, ok, type Result } from "../core/result";
import { choiceArgument, periodArgument } from "./arguments";
import type { CellArgument } from "./blocks";
import { eraStyleChoices } from "./choices";
import { spread } from "./spread";

/**
 * A period in the Japanese calendar: 令和7年度 for FY2025, 令和6年11月 for November 2024.
 * @customfunction ERA
 * @param period The period: 2025, a date, or a cell such as 2025年度; for a range the results spill.
 * @param [style] "kanji" (default): 令和7年度. "wide": 令和７年度. "letter": R7年度.
 * @returns The period as text.
 */
export function era(period: unknown[][], style?: unknown): unknown[][] {
  return spread({ period, style }, eraOf);
}

function eraOf(cells: Readonly<Record<"period" | "style", CellArgument>>): Result<string, Refusal> {
  const read = periodArgument("period", cells.period);
  if (!read.ok) return read;
  const style = choiceArgument("style", cells.style, eraStyleChoices, "kanji" as const);
  if (!style.ok) return style;
  const { period } = read.value;
  const text = formatEra(period, style.value);
  return text === null ? err({ kind: "era-unknown", period }) : ok(text);
}
