import type { RuleView } from "../../rule-view";
import { defineRule, type RuleHit } from "../../rule";
import type { CellAddress } from "../../../sheet/address";

/** A workbook that names the criteria and shows no answer to them. */
export interface CriteriaOnlyNamed {
  readonly words: readonly string[];
  readonly indicators: number;
}

const words = ["継続性", "合理性", "簡易性"] as const;
/** One word alone may be about anything. */
const fewestWords = 2;

/**
 * Are the criteria that a workbook names answered for its indicators? Tokyo's note lists 継続性, 合理性
 * and 簡易性; which indicator meets them is written nowhere. Silent once there is a register.
 */
export const criteriaOnlyNamed = defineRule({
  id: "criteria-only-named",
  group: "choice",
  severity: "advice",
  source: null,
  each: "workbook",
  check: ({ reading }): RuleHit<CriteriaOnlyNamed>[] => {
    const indicators = reading.tables.flatMap((table) => table.indicators);
    const followed = indicators.filter(({ kind }) => kind !== "reference").length;
    if (followed === 0 || indicators.some(({ register }) => register)) return [];
    const found = sentencesOf(reading)
      .map(({ text, at }) => ({ at, named: words.filter((word) => text.includes(word)) }))
      .find(({ named }) => named.length >= fewestWords);
    return found ? [{ at: found.at, data: { words: found.named, indicators: followed } }] : [];
  },
});

interface Sentence {
  readonly text: string;
  readonly at: CellAddress;
}

function sentencesOf({ texts, tables }: RuleView["reading"]): readonly Sentence[] {
  return [...texts, ...tables.flatMap(({ notes }) => notes)];
}
