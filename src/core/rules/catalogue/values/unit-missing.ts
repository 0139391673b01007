import type { Indicator } from "../../../indicator/indicator";
import { followed, ownData, writtenIn } from "../../indicator-data";
import { withoutBrackets } from "../../plain-name";
import { governmentRule } from "../../machine-readability";
import { defineRule, type RuleHit } from "../../rule";

/** A number that no word gives a unit. */
export interface UnitMissing {
  readonly indicator: string;
  readonly written: string;
  /** How many more indicators of the table lack a unit. */
  readonly others: number;
}

/** 受講者数, 貸出件数, 回数: the name says what is counted. */
const countsByName = /(?:数|額|費|量|時間|日数|年数|[Nn]umber of .*|[Cc]ount)$/u;

/**
 * Does any word tell what a number counts: in the cell, in a unit column, behind the name? Said once
 * a table, since the cure is one column.
 */
export const unitMissing = defineRule({
  id: "unit-missing",
  group: "values",
  severity: "warning",
  source: governmentRule("L3-04"),
  each: "table",
  check: (table): RuleHit<UnitMissing>[] => {
    const [first, ...others] = followed(table).flatMap((indicator) => withoutUnit(indicator));
    return first ? [{ at: first.at, data: { ...first.data, others: others.length } }] : [];
  },
});

function withoutUnit(indicator: Indicator) {
  if (indicator.unit || countsByName.test(withoutBrackets(indicator.name))) return [];
  const datum = ownData(indicator).find(({ quantity }) => quantity && !quantity.unit);
  if (!datum) return [];
  return [{ at: datum.at, data: { indicator: indicator.name, written: writtenIn(datum) } }];
}
