import { defineRule } from "../rule";

/**
 * Does every indicator say where it starts? Without a baseline neither the required rate nor the
 * pace can be computed; a dash is shown as it is written, never taken for 0.
 */
export const baselineMissing = defineRule({
  id: "baseline-missing",
  severity: "warning",
  check: ({ reading }) =>
    reading.tables
      .flatMap((table) => table.indicators)
      .flatMap((indicator) => {
        const { baseline, kind, target } = indicator;
        // A list of names without any goal has no baseline to miss.
        if (kind === "reference" || !target || baseline?.quantity) return [];
        const written = baseline && "text" in baseline.reading ? baseline.reading.text : "";
        return [
          { at: baseline?.at ?? indicator.nameAt, data: { indicator: indicator.name, written } },
        ];
      }),
});
