import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import { cellsThat, type FunctionCell } from "./function-cells";

/** Excel shows the second form in a workbook that was saved where the add-in was absent. */
const call = /(?:\bKPI\.|_xldudf_KPI_)SUMMARY\(/i;

/** All cells of the workbook that call `KPI.SUMMARY`. */
export function findSummaryCells(snapshot: WorkbookSnapshot): readonly FunctionCell[] {
  return cellsThat(snapshot, (formula) => call.test(formula));
}
