import type { CellValue, WorkbookSnapshot } from "../core/sheet/snapshot";
import type { CellFormula } from "./ports";

/** A cell whose formula calls a function of ours. */
export interface FunctionCell extends CellFormula {
  /** What the cell shows. */
  readonly value: CellValue;
}

/** All cells of the workbook whose formula asks. */
export function cellsThat(
  { sheets }: WorkbookSnapshot,
  asks: (formula: string) => boolean,
): readonly FunctionCell[] {
  return sheets.flatMap((sheet) =>
    sheet.formulas.flatMap((row, r) =>
      row.flatMap((formula, c) => {
        if (typeof formula !== "string" || !formula.startsWith("=") || !asks(formula)) return [];
        const value = sheet.values[r]?.[c] ?? "";
        // A text that looks like a formula is its own value.
        if (value === formula) return [];
        const at = { sheet: sheet.name, row: sheet.top + r, column: sheet.left + c };
        return [{ at, formula, value }];
      }),
    ),
  );
}
