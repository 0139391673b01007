import type { Criterion, Exclusion } from "../indicator/register-entry";
import type { DraftContent } from "./draft";

export const criteria: readonly Criterion[] = ["continuity", "rationality", "simplicity"];

/** What speaks against choosing an indicator as a KPI. */
export interface ChoiceVerdict {
  readonly unmet: readonly Criterion[];
  readonly excludedBy: readonly Exclude<Exclusion, "none">[];
  /** Criteria and questions that nobody has answered yet. */
  readonly open: number;
}

/** Holds the answers against the three criteria and the two exclusion rules. */
export function judgeChoice({ criteria: given, influence, settable }: DraftContent): ChoiceVerdict {
  const unmet = criteria.filter((criterion) => given[criterion]?.mark === "unmet");
  const excludedBy = [
    ...(influence === false ? (["no-influence"] as const) : []),
    ...(settable === false ? (["no-target"] as const) : []),
  ];
  const open =
    criteria.filter((criterion) => given[criterion] === null).length +
    [influence, settable].filter((answer) => answer === null).length;
  return { unmet, excludedBy, open };
}

/** Does anything speak against it, so that somebody has to decide? */
export function isDoubtful({ unmet, excludedBy }: ChoiceVerdict): boolean {
  return unmet.length + excludedBy.length > 0;
}
