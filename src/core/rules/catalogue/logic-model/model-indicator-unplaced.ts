import type { Indicator } from "../../../indicator/indicator";
import { nameKey } from "../../../logic-model/same-name";
import { followed } from "../../indicator-data";
import { keptIn } from "../../model-faults";
import { defineRule, type RuleHit } from "../../rule";

/** An indicator of a table that the workbook's own model leaves out. */
export interface ModelIndicatorUnplaced {
  readonly indicator: string;
}

/** Names compared between two pauses. */
const atOnce = 500;

/**
 * Does the model say what every indicator is for? Tokyo's share of 介護DX事業者 has a target, and stands
 * nowhere in the model, not even among what was left out on purpose. Silent where the model names no
 * indicator of the tables at all: then it is about something else.
 */
export const modelIndicatorUnplaced = defineRule({
  id: "model-indicator-unplaced",
  group: "logic-model",
  severity: "advice",
  source: null,
  each: "workbook",
  *check(view): Generator<RuleHit<ModelIndicatorUnplaced> | null> {
    const kept = keptIn(view);
    if (!kept) return;
    const named = kept.model.nodes.flatMap(({ indicators }) => indicators);
    const ids = new Set(named.map(({ indicatorId }) => indicatorId));
    const names = new Set([...named, ...kept.model.exclusions].map(({ name }) => nameKey(name)));
    const indicators = view.reading.tables.flatMap(followed);
    const left: Indicator[] = [];
    for (const [i, indicator] of indicators.entries()) {
      if (!ids.has(indicator.id) && !names.has(nameKey(indicator.name))) left.push(indicator);
      if (i % atOnce === atOnce - 1) yield null;
    }
    if (left.length === indicators.length) return;
    for (const { name, nameAt } of left) {
      yield { at: nameAt, subject: nameAt, data: { indicator: name } };
    }
  },
});
