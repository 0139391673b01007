import { cellAt } from "../../../sheet/snapshot";
import { defineRule, type RuleHit } from "../../rule";

/** How often or how long, where units are to stand. */
export interface FrequencyInUnitColumn {
  readonly header: string;
  readonly words: readonly string[];
}

/** Times and spans: １年間, ２回, 6か月. Half-width after normalising digits. */
const frequency = /^[0-9０-９]+\s*(?:年間?|回|(?:か|ヶ|カ|箇)?月間?|日間?)$/u;

/**
 * Does a column headed 単位 hold how often or how long, instead of units? Mie KPI③: １年間, ２回;
 * the units stand in the values (131件, 195人).
 */
export const frequencyInUnitColumn = defineRule({
  id: "frequency-in-unit-column",
  group: "values",
  severity: "warning",
  source: null,
  each: "table",
  check: ({ evidence, indicators }, { snapshot }): RuleHit<FrequencyInUnitColumn>[] => {
    const header = evidence.find(({ word }) => /^(?:単位|unit)$/i.test(word));
    if (!header) return [];
    const written = indicators.map(({ nameAt }) =>
      cellAt(snapshot, { row: nameAt.row, column: header.at.column }).text.trim(),
    );
    const words = [...new Set(written.filter((text) => frequency.test(text)))];
    return words.length === 0 ? [] : [{ at: header.at, data: { header: header.word, words } }];
  },
});
