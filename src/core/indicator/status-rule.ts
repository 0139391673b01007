import type { StatusCode } from "./verdict";

/** A way to turn a pace into a word. The thresholds are data, so that a rule can be shown and changed. */
export interface StatusRule {
  readonly id: "planned-path";
  /** Best first: the word of the first band whose `from` the pace reaches. */
  readonly bands: readonly { readonly status: StatusCode; readonly from: number }[];
  /** The word below every band. */
  readonly otherwise: StatusCode;
}

/**
 * 期待値方式. The thresholds 1, 0.8 and 0.5 are those of 茨城県's review of its comprehensive
 * strategy (A, B+, B, C of the 期待値); 0 divides slow progress from a step back.
 */
export const plannedPathRule: StatusRule = {
  id: "planned-path",
  bands: [
    { status: "on-track", from: 1 },
    { status: "mostly-on-track", from: 0.8 },
    { status: "slightly-behind", from: 0.5 },
    { status: "behind", from: 0 },
  ],
  otherwise: "regressed",
};

/** The rule's word for a pace. */
export function statusOfPace(pace: number, rule: StatusRule): StatusCode {
  return rule.bands.find(({ from }) => pace >= from)?.status ?? rule.otherwise;
}
