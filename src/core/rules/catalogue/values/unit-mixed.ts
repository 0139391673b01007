import type { Indicator } from "../../../indicator/indicator";
import { ownData, writtenIn } from "../../indicator-data";
import { defineRule, type RuleHit } from "../../rule";

/** Two values of one indicator in different units. */
export interface UnitMixed {
  readonly indicator: string;
  /** As the cells show them, in the order of the path. */
  readonly written: readonly [first: string, other: string];
  readonly units: readonly [first: string, other: string];
}

/** Are all values of an indicator in one unit? 131件 beside 150人 cannot be compared. */
export const unitMixed = defineRule({
  id: "unit-mixed",
  group: "values",
  severity: "error",
  source: null,
  each: "indicator",
  check: (indicator): RuleHit<UnitMixed>[] => {
    const hit = indicator.kind === "reference" ? null : mixed(indicator);
    return hit ? [hit] : [];
  },
});

function mixed(indicator: Indicator): RuleHit<UnitMixed> | null {
  const data = ownData(indicator).filter(({ quantity }) => quantity?.unit);
  const [first] = data;
  const unit = first?.quantity?.unit;
  const other = data.find(({ quantity }) => quantity?.unit?.symbol !== unit?.symbol);
  const otherUnit = other?.quantity?.unit;
  if (!first || !unit || !other || !otherUnit) return null;
  return {
    at: other.at,
    data: {
      indicator: indicator.name,
      written: [writtenIn(first), writtenIn(other)],
      units: [unit.written, otherUnit.written],
    },
  };
}
