import type { CellAddress } from "../core/sheet/address";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";

/** Excel shows the second form in a workbook that was saved where the add-in was absent. */
const call = /(?:\bKPI\.|_xldudf_KPI_)SUMMARY\(/i;

/** All cells of the workbook that call `KPI.SUMMARY`. */
export function findSummaryCells({ sheets }: WorkbookSnapshot): readonly CellAddress[] {
  return sheets.flatMap((sheet) =>
    sheet.formulas.flatMap((row, r) =>
      row.flatMap((formula, c) =>
        // A text that looks like a formula is its own value.
        typeof formula === "string" &&
        formula.startsWith("=") &&
        call.test(formula) &&
        formula !== sheet.values[r]?.[c]
          ? [{ sheet: sheet.name, row: sheet.top + r, column: sheet.left + c }]
          : [],
      ),
    ),
  );
}
