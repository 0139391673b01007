import type { Indicator } from "../../../indicator/indicator";
import type { Period } from "../../../period/period";
import { claimedData, isAtTimeOf } from "../../claims";
import type { Claim } from "../../find-claims";
import { writtenIn } from "../../indicator-data";
import { defineRule, type RuleHit } from "../../rule";

/** A sentence gives another value than the table for the same period. */
export interface HeadingContradictsTable {
  readonly indicator: string;
  readonly period: Period;
  readonly stated: string;
  readonly printed: string;
  /** The reference row that holds the stated value: a national figure used as one's own. */
  readonly sameAs: string | null;
}

/**
 * Does a sentence beside a table give another value for a year than the table? Mie KPI①: 「2026年50%」
 * above 42.0％. Where a reference row holds the stated value, a national figure was taken for one's own.
 */
export const headingContradictsTable = defineRule({
  id: "heading-contradicts-table",
  group: "texts",
  severity: "error",
  source: null,
  each: "sheet",
  check: (sheet): RuleHit<HeadingContradictsTable>[] =>
    claimedData(sheet).flatMap(({ claim, at, indicator, datum }) => {
      if (datum.quantity.value === claim.quantity.value) return [];
      const data = {
        indicator: indicator.name,
        period: datum.period,
        stated: claim.written,
        printed: writtenIn(datum),
        sameAs: referenceWith(indicator, claim),
      };
      return [{ at, data }];
    }),
});

function referenceWith({ references }: Indicator, claim: Claim): string | null {
  const found = references.find(({ data }) =>
    data.some(
      (datum) => isAtTimeOf(claim, datum) && datum.quantity?.value === claim.quantity.value,
    ),
  );
  return found?.label ?? null;
}
