import type { Indicator } from "../../indicator/indicator";
import { claimedData } from "../claims";
import { defineRule } from "../rule";

/**
 * Does a sentence beside a table give another value for a year than the table? Mie KPI①: 「2026年50%」
 * above 42.0％. Where a reference row holds the stated value, a national figure was taken for one's own.
 */
export const headingContradictsTable = defineRule({
  id: "heading-contradicts-table",
  severity: "error",
  check: ({ reading }) =>
    claimedData(reading).flatMap(({ claim, at, indicator, datum }) => {
      const { quantity, period, reading: cell } = datum;
      if (!quantity || !period || !("text" in cell) || quantity.value === claim.value) return [];
      return [
        {
          at,
          data: {
            indicator: indicator.name,
            period,
            stated: claim.written,
            printed: cell.text,
            sameAs: referenceWith(indicator, claim.year, claim.value),
          },
        },
      ];
    }),
});

function referenceWith(indicator: Indicator, year: number, value: number): string | null {
  const found = indicator.references.find(({ data }) =>
    data.some((datum) => datum.period?.year === year && datum.quantity?.value === value),
  );
  return found?.label ?? null;
}
