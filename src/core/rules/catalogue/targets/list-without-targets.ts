import { hasNumbers } from "../../goal-words";
import { followed } from "../../indicator-data";
import { defineRule, type RuleHit } from "../../rule";

/** A list of indicators that have no values yet. */
export interface ListWithoutTargets {
  /** How many indicators the list has, without 参考値. */
  readonly indicators: number;
  readonly first: string;
}

/**
 * Have chosen indicators values yet? A list of names (Tokyo's model) is a good start; baseline, target
 * and their years are still to be set. Said once a list, at the head of its names.
 */
export const listWithoutTargets = defineRule({
  id: "list-without-targets",
  group: "targets",
  severity: "advice",
  source: null,
  each: "table",
  check: (table): RuleHit<ListWithoutTargets>[] => {
    const [first, ...others] = followed(table);
    const named = table.evidence.find(({ role }) => role === "name");
    if (table.form !== "list" || !first || [first, ...others].some(hasNumbers)) return [];
    const data = { indicators: others.length + 1, first: first.name };
    return [{ at: named?.at ?? first.nameAt, data }];
  },
});
