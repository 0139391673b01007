import type { Position, RangeAddress, Rectangle } from "./address";

/** What `Range.values` gives: `""` is blank, an error is its code as text (`#N/A`). */
export type CellValue = string | number | boolean;

/** One cell as Excel shows and holds it. */
export interface Cell {
  readonly value: CellValue;
  /** As displayed, with the number format applied. */
  readonly text: string;
  /** Excel's number format code; `General` when none is set. */
  readonly format: string;
  /** The formula with its `=`, or the value where there is none. */
  readonly formula: CellValue;
}

/** An Excel Table (ListObject). */
export interface ExcelTable {
  readonly name: string;
  /** With its header row. */
  readonly rectangle: Rectangle;
}

/**
 * A sheet at one moment: plain, immutable data without any tie to Excel.
 * The four matrices have the same shape and begin at (`top`, `left`).
 */
export interface SheetSnapshot {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly texts: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  /** Merged areas in sheet coordinates; only the top-left cell of each holds a value. */
  readonly merges: readonly Rectangle[];
  readonly tables: readonly ExcelTable[];
  /** Rows and columns of the used range that nobody sees, in sheet coordinates, ascending. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Is the sheet protected, so that a write into a locked cell is refused? */
  readonly protected: boolean;
}

/** A name of the whole workbook (Formulas > Name Manager). */
export interface DefinedName {
  readonly name: string;
  /** The block it names; `null` for a constant, a formula, several blocks, or `#REF!`. */
  readonly range: RangeAddress | null;
  /** Does the Name Manager show it? The add-in's own names are hidden. */
  readonly visible: boolean;
  readonly comment: string;
  /** Does it stand for a formula with a function of this add-in? */
  readonly isOwn?: true;
}

/** All visible sheets of a workbook at one moment, in the order of their tabs. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly DefinedName[];
  /** The add-in's setting in this workbook as raw JSON text; `null` where it has none. */
  readonly settings: string | null;
}

/** What stands where nothing stands. */
export const blankCell: Cell = { value: "", text: "", format: "General", formula: "" };

/** The cell at a position of the sheet; blank outside the used range. */
export function cellAt(sheet: SheetSnapshot, { row, column }: Position): Cell {
  const r = row - sheet.top;
  const c = column - sheet.left;
  const value = sheet.values[r]?.[c];
  if (value === undefined) return blankCell;
  return {
    value,
    text: sheet.texts[r]?.[c] ?? "",
    format: sheet.formats[r]?.[c] ?? "General",
    formula: sheet.formulas[r]?.[c] ?? value,
  };
}

/** The used range in sheet coordinates; `null` for an empty sheet. */
export function usedRange(sheet: Pick<SheetSnapshot, "top" | "left" | "values">): Rectangle | null {
  const columns = sheet.values[0]?.length ?? 0;
  if (columns === 0) return null;
  return {
    top: sheet.top,
    left: sheet.left,
    bottom: sheet.top + sheet.values.length - 1,
    right: sheet.left + columns - 1,
  };
}

/** A call of ours, also as a file keeps it; not a sheet that is called KPI_1. */
const ownCall = /(?<![\w.])(?:_xldudf_KPI_|KPI\.)[A-Z_]+\(/i;

/** Is it a formula of this add-in? The cells of such formulas are results, never input. */
export function isOwnFormula(formula: CellValue | undefined): boolean {
  return typeof formula === "string" && formula.startsWith("=") && ownCall.test(formula);
}
