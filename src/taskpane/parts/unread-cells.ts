import type { KpiWorkbook } from "../../app/kpi-workbook";
import type { Datum, Indicator } from "../../core/indicator/indicator";
import { indicatorsOf } from "./indicators-of";

/**
 * Cells of indicators where a number was expected and none could be read. `ー` and blanks are not
 * among them: they say that there is none; nor is what the staff worked out (`B+`): it is no input.
 */
export function unreadCells(workbook: KpiWorkbook): readonly Datum[] {
  return indicatorsOf(workbook).flatMap(dataOf).filter(isUnread);
}

function dataOf(indicator: Indicator): readonly Datum[] {
  const { baseline, target, planned, actuals, references } = indicator;
  return [
    ...(baseline ? [baseline] : []),
    ...planned,
    ...actuals,
    ...(target ? [target] : []),
    ...references.flatMap(({ data }) => data),
  ];
}

/** Was something written there that was not understood, or that gives no one number? */
function isUnread({ reading }: Datum): boolean {
  if (reading.kind === "error" || reading.kind === "range") return true;
  return reading.kind === "text" && reading.reason !== null;
}
