import type { Period } from "../period/period";
import type { Datum, Indicator } from "./indicator";
import { judgeIndicator } from "./judge-indicator";
import type { StatusCode } from "./status-code";
import type { Verdict } from "./verdict";

/** What the first actual would have to be, and the status that it would have. */
export interface AwaitedActual {
  /** In the unit's own size: what is planned for the period. */
  readonly value: number;
  readonly period: Period;
  readonly status: StatusCode;
}

/**
 * Of an indicator without an actual, the next value that its table plans, and what the rule says of
 * an actual that is just that. `null` where something was measured, nothing is planned, or the rule
 * could not judge it either.
 */
export function awaitedActual(indicator: Indicator, verdict: Verdict): AwaitedActual | null {
  const { rule, status } = verdict;
  if (status !== "not-measured" || rule.id === "manual") return null;
  const { planned, target } = indicator;
  const next = [...planned, target].find(isDated);
  if (!next) return null;
  const judged = judgeIndicator({ ...indicator, actuals: [next] }, rule);
  if (judged.reason !== null || judged.actual === null) return null;
  return { value: judged.actual, period: next.period, status: judged.status };
}

function isDated(datum: Datum | null): datum is Datum & { readonly period: Period } {
  return datum?.quantity != null && datum.period !== null;
}
