import { goalState } from "../../goal-words";
import { writtenIn } from "../../indicator-data";
import { defineRule, type RuleHit } from "../../rule";

/** A goal that is no number. */
export interface TargetUnsettled {
  readonly indicator: string;
  readonly written: string;
  /** 調整中, 未定; or 増加, 全産業平均以下: a goal that no number can be held against. */
  readonly kind: "unsettled" | "in-words";
}

/** Is every goal a number that is decided? */
export const targetUnsettled = defineRule({
  id: "target-unsettled",
  group: "targets",
  severity: "warning",
  source: null,
  each: "indicator",
  check: ({ kind, name, target }): RuleHit<TargetUnsettled>[] => {
    const state = goalState(target);
    if (kind === "reference" || !target || (state !== "unsettled" && state !== "in-words"))
      return [];
    return [{ at: target.at, data: { indicator: name, written: writtenIn(target), kind: state } }];
  },
});
