import type { Indicator } from "../../../indicator/indicator";
import type { Period } from "../../../period/period";
import { isDatedNumber, pathOf } from "../../indicator-data";
import { defineRule, type RuleHit } from "../../rule";

/** A row for comparison that is blank between its values. */
export interface ReferenceWithGaps {
  readonly reference: string;
  readonly filled: number;
  readonly missing: readonly Period[];
}

/** Two values with nothing between them may be start and end of another path. */
const fewestFilled = 3;

/**
 * Has a row for comparison a value wherever the indicator has one? Mie KPI①: 参考（全国） gives 2025,
 * 2026 and 2029, and is blank for the two years between.
 */
export const referenceWithGaps = defineRule({
  id: "reference-with-gaps",
  group: "values",
  severity: "advice",
  source: null,
  each: "indicator",
  check: (indicator): RuleHit<ReferenceWithGaps>[] => gapsOf(indicator),
});

function gapsOf(indicator: Indicator): RuleHit<ReferenceWithGaps>[] {
  const path = pathOf(indicator).filter(isDatedNumber);
  return indicator.references.flatMap(({ label, data }) => {
    const [first] = data;
    const columns = data.filter(({ quantity }) => quantity).map(({ at }) => at.column);
    if (!first || columns.length < fewestFilled) return [];
    const taken = new Set(data.map(({ at }) => at.column));
    const missing = path.filter(
      ({ at }) =>
        !taken.has(at.column) &&
        at.column > Math.min(...columns) &&
        at.column < Math.max(...columns),
    );
    // In a column of references the values stand under each other, not under the path's years.
    const inRow = data.every(({ at }) => at.row === first.at.row);
    const [gap] = missing;
    if (!gap || !inRow || first.at.row === gap.at.row) return [];
    return [
      {
        at: { ...gap.at, row: first.at.row },
        data: {
          reference: label,
          filled: columns.length,
          missing: missing.map(({ period }) => period),
        },
      },
    ];
  });
}
