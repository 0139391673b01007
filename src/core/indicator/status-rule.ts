import type { Measure } from "./measurement";
import type { StatusCode } from "./status-code";

/** The rules that judge by thresholds. `own`: thresholds that the user has set. */
export type StatusRuleId =
  "planned-path" | "achievement" | "achievement-120" | "sdg" | "un" | "linear-pace" | "own";

/** A way to turn a measure into a word. The thresholds are data, so that a rule can be shown and changed. */
export interface MeasuredRule {
  readonly id: StatusRuleId;
  readonly measure: Measure;
  /** A met target is 超過達成 from this share of it on; `null`: the rule has no such grade. */
  readonly exceededFrom: number | null;
  /** Best first: the word of the first band whose `from` the measure reaches. */
  readonly bands: readonly { readonly status: StatusCode; readonly from: number }[];
  /** The word below every band. */
  readonly otherwise: StatusCode;
}

/** 手動の判定: the staff's own word with its reason, in the place of a computed one. */
export interface ManualRule {
  readonly id: "manual";
  readonly status: StatusCode;
  readonly reason: string;
}

/** Any way to come to a verdict. */
export type StatusRule = MeasuredRule | ManualRule;

/**
 * 期待値方式. The thresholds 1, 0.8 and 0.5 are those of 茨城県's review of its comprehensive
 * strategy (A, B+, B, C of the 期待値); 0 divides slow progress from a step back.
 */
export const plannedPathRule: MeasuredRule = {
  id: "planned-path",
  measure: "pace",
  exceededFrom: null,
  bands: [
    { status: "on-track", from: 1 },
    { status: "mostly-on-track", from: 0.8 },
    { status: "slightly-behind", from: 0.5 },
    { status: "behind", from: 0 },
  ],
  otherwise: "regressed",
};

/** The rule's word for a measure. */
export function statusOfMeasure(value: number, rule: MeasuredRule): StatusCode {
  return rule.bands.find(({ from }) => value >= from)?.status ?? rule.otherwise;
}
