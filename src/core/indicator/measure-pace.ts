import type { Quantity } from "../cell/reading";
import type { Direction } from "./indicator";
import { isAfterTarget, planDisorder, type JudgeInput } from "./judge-input";
import { plannedValue, type DatedQuantity, type Plan } from "./planned-value";
import { pace } from "./rates";
import type { UndeterminedReason, Verdict } from "./verdict";

/** The input once actual and target are known to be there and comparable. */
export interface Case {
  readonly input: JudgeInput;
  readonly actual: Quantity;
  readonly target: Quantity;
  readonly baseline: Quantity | null;
  readonly direction: Direction | null;
}

/** An actual beside its planned value. */
export type PacedCase = Pick<Verdict, "pace" | "plannedFrom"> & { readonly planned: number };

/** The planned value at the actual's period and the pace against it, or why there is none. */
export function measurePace(given: Case): PacedCase | { readonly reason: UndeterminedReason } {
  const { input, actual, target, baseline, direction } = given;
  const at = input.actual?.period ?? null;
  if (!at) return { reason: "period-missing" };
  if (!baseline || !input.baseline || !input.target) return { reason: "baseline-missing" };
  const disorder = planDisorder(input);
  if (disorder) return { reason: disorder };
  const planned = isAfterTarget(input)
    ? ({ ok: true, value: { value: target.value, from: "target" } } as const)
    : plannedValue(planOf(input, input.baseline, input.target), at);
  if (!planned.ok) return { reason: planned.error };
  const { value, from } = planned.value;
  const ratio = pace(actual.value, baseline.value, value);
  // Where the plan has not left the baseline, or stands on its other side, the ratio misleads.
  const leads = direction !== null && advance(direction, baseline.value, value) > 0;
  return { planned: value, plannedFrom: from, pace: leads && ratio.ok ? ratio.value : null };
}

function planOf(
  { planned: printed, method }: JudgeInput,
  baseline: DatedQuantity,
  target: DatedQuantity,
): Plan {
  return { baseline, target, printed, ...(method ? { method } : {}) };
}

/** How far `to` is on the better side of `from`. */
export function advance(direction: Direction, from: number, to: number): number {
  return direction === "decrease" ? from - to : to - from;
}
