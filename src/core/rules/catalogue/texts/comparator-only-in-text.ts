import type { Period } from "../../../period/period";
import { claimedData } from "../../claims";
import { writtenIn } from "../../indicator-data";
import { defineRule, type RuleHit } from "../../rule";

/** A sentence binds the goal (90％超), the table's cell does not (90％). */
export interface ComparatorOnlyInText {
  readonly indicator: string;
  readonly period: Period;
  readonly stated: string;
  readonly printed: string;
}

/**
 * Does a sentence bind a goal that the table leaves open? Mie KPI①: 「2029年に90％超」 above 90％: with
 * exactly 90.0 % the sentence's goal is missed and the table's is met.
 */
export const comparatorOnlyInText = defineRule({
  id: "comparator-only-in-text",
  group: "texts",
  severity: "warning",
  source: null,
  each: "sheet",
  check: (sheet): RuleHit<ComparatorOnlyInText>[] =>
    claimedData(sheet).flatMap(({ claim, indicator, datum }) => {
      const { quantity } = claim;
      if (!quantity.comparator || datum.quantity.comparator !== null) return [];
      if (quantity.value !== datum.quantity.value) return [];
      const { name, nameAt } = indicator;
      const written = { stated: claim.written, printed: writtenIn(datum) };
      const data = { indicator: name, period: datum.period, ...written };
      return [{ at: datum.at, subject: nameAt, data }];
    }),
});
