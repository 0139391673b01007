import type { KpiWorkbook } from "../../app/kpi-workbook";
import type { Indicator } from "../../core/indicator/indicator";

/** All indicators of a workbook, in the order of its sheets and rows. */
export function indicatorsOf({ reading }: KpiWorkbook): readonly Indicator[] {
  return reading.tables.flatMap((table) => table.indicators);
}

/**
 * Those that are followed, each once: a 参考値 stands beside them for comparison and has no status to
 * follow, and what the user calls the same as another is followed there.
 */
export function followedIndicators(workbook: KpiWorkbook): readonly Indicator[] {
  return indicatorsOf(workbook).filter(
    ({ kind, repeated }) => kind !== "reference" && repeated !== true,
  );
}

/** How many indicators were found. */
export function countIndicators(workbook: KpiWorkbook): number {
  return followedIndicators(workbook).length;
}
