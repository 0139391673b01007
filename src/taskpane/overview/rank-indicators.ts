import type { Indicator } from "../../core/indicator/indicator";
import type { StatusCode, Verdict } from "../../core/indicator/verdict";

/** An indicator with its judgement. */
export interface JudgedIndicator {
  readonly indicator: Indicator;
  readonly verdict: Verdict;
}

/** What needs somebody first; then what lacks something; then what goes well. */
export const worstFirst = [
  "not-achieved",
  "regressed",
  "behind",
  "slightly-behind",
  "undetermined",
  "not-measured",
  "mostly-on-track",
  "on-track",
  "achieved",
  "exceeded",
] as const satisfies readonly StatusCode[];

const rank = new Map<StatusCode, number>(worstFirst.map((status, index) => [status, index]));

/** Worst first; among equals the slowest, then as they stand in the workbook. An indicator without a verdict is left out. */
export function rankIndicators(
  indicators: readonly Indicator[],
  verdicts: ReadonlyMap<string, Verdict>,
): readonly JudgedIndicator[] {
  return indicators
    .flatMap((indicator) => {
      const verdict = verdicts.get(indicator.id);
      return verdict ? [{ indicator, verdict }] : [];
    })
    .sort((a, b) => rankOf(a) - rankOf(b) || paceOf(a) - paceOf(b));
}

function rankOf({ verdict }: JudgedIndicator): number {
  return rank.get(verdict.status) ?? worstFirst.length;
}

/** Without a pace it stands behind those that have one. (Not `Infinity`: two of them would differ by NaN.) */
function paceOf({ verdict }: JudgedIndicator): number {
  return verdict.pace ?? Number.MAX_VALUE;
}

/** How many have each status, worst first; statuses that nobody has are left out. */
export function countStatuses(
  judged: readonly JudgedIndicator[],
): readonly { readonly status: StatusCode; readonly count: number }[] {
  return worstFirst
    .map((status) => ({
      status,
      count: judged.filter(({ verdict }) => verdict.status === status).length,
    }))
    .filter(({ count }) => count > 0);
}
