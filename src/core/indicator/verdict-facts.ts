import type { Quantity } from "../cell/reading";
import { quantitiesOf, type JudgeInput } from "./judge-input";
import type { DatedQuantity } from "./planned-value";
import type { MeasuredRule } from "./status-rule";
import type { Verdict } from "./verdict";

/** The verdict before anything is decided: what is known, and 判定不能. */
export function factsOf(input: JudgeInput, rule: MeasuredRule): Verdict {
  const { actual, target, baseline } = quantitiesOf(input);
  const valueOf = (quantity: Quantity | null) => quantity?.value ?? null;
  const periodOf = (datum: DatedQuantity | null) => datum?.period ?? null;
  return {
    status: "undetermined",
    ground: "no-judgement",
    reason: null,
    rule,
    measurement: null,
    remarks: [],
    pace: null,
    actual: valueOf(actual),
    baseline: valueOf(baseline),
    target: valueOf(target),
    planned: null,
    plannedFrom: null,
    method: input.method ?? "linear",
    comparator: target?.comparator ?? null,
    direction: input.direction,
    baselinePeriod: periodOf(input.baseline),
    targetPeriod: periodOf(input.target),
    actualPeriod: periodOf(input.actual),
  };
}
