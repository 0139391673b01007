import { err, ok, type Result } from "../result";
import { closeUp } from "../text/close-up";
import { normalize } from "../text/normalize";
import { matchPeriod } from "./match-period";
import type { Period, PeriodRemark } from "./period";

/** Longer texts are prose: no spelling of one period comes near. */
const longestPeriod = 60;

/**
 * Reads a text that is one period and nothing else, in any spelling that tables use, also the ones
 * that need to be expected: `2025`, `R7.3` (March of 令和7). Doubts come as remarks.
 */
export function parsePeriod(
  text: string,
): Result<
  { readonly period: Period; readonly remarks: readonly PeriodRemark[]; readonly clear: boolean },
  "no-period"
> {
  if (text.length > longestPeriod) return err("no-period");
  const closed = closeUp(normalize(text)).text;
  const match = matchPeriod(closed, 0);
  if (match?.end !== closed.length) return err("no-period");
  const { period, remarks, clear } = match;
  return ok({ period, remarks, clear });
}
