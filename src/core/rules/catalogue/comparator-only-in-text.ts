import { claimedData } from "../claims";
import { defineRule } from "../rule";

/**
 * Does a sentence bind a goal that the table leaves open? Mie KPI①: 「2029年に90％超」 above 90％: with
 * exactly 90.0 % the sentence's goal is missed and the table's is met.
 */
export const comparatorOnlyInText = defineRule({
  id: "comparator-only-in-text",
  severity: "warning",
  check: ({ reading }) =>
    claimedData(reading).flatMap(({ claim, indicator, datum }) => {
      const { quantity, period, reading: cell } = datum;
      if (!claim.comparator || !quantity || !period || !("text" in cell)) return [];
      if (quantity.value !== claim.value || quantity.comparator !== null) return [];
      return [
        {
          at: datum.at,
          data: {
            indicator: indicator.name,
            period,
            stated: claim.written,
            printed: cell.text,
          },
        },
      ];
    }),
});
