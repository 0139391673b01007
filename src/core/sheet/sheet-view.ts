import type { Rectangle } from "./address";
import { indexMerges, type MergeIndex } from "./merge-index";
import {
  blankCell,
  type Cell,
  type CellValue,
  isOwnFormula,
  type SheetSnapshot,
  usedRange,
} from "./snapshot";

/**
 * A sheet as a person sees it: a merged block says everywhere what its first cell says, and the
 * add-in's own results are not there. Rows and columns count from 0, as in the snapshot.
 */
export interface SheetView {
  readonly name: string;
  /** `null` for an empty sheet. */
  readonly used: Rectangle | null;
  /** The merged block that covers the cell, or the cell alone. */
  readonly areaAt: (row: number, column: number) => Rectangle;
  /** Is it the first cell of its merged block, or not merged at all? */
  readonly isFirstAt: (row: number, column: number) => boolean;
  /** What the cell holds; `""` where nothing is to be read. */
  readonly valueAt: (row: number, column: number) => CellValue;
  /** What stands in the cell, as words, without the blanks around it. */
  readonly textAt: (row: number, column: number) => string;
  /** Has the cell nothing to say? Blanks alone say nothing. */
  readonly isBlankAt: (row: number, column: number) => boolean;
  /** The cell as displayed, with the blanks around it; and its number format. */
  readonly displayAt: (row: number, column: number) => string;
  readonly formatAt: (row: number, column: number) => string;
  /** Everything about the cell, as one object: dearer than the looks above. */
  readonly cellAt: (row: number, column: number) => Cell;
  readonly isRowHidden: (row: number) => boolean;
  readonly isColumnHidden: (column: number) => boolean;
}

/** Indexes merged blocks and hidden lines once; no look at a cell makes an object but `cellAt`. */
export function viewSheet(sheet: SheetSnapshot): SheetView {
  const used = usedRange(sheet);
  const mergedAt = indexMerges(sheet.merges, used);
  const hiddenRows = new Set(sheet.hiddenRows);
  const hiddenColumns = new Set(sheet.hiddenColumns);
  return {
    name: sheet.name,
    used,
    areaAt: (row, column) =>
      mergedAt?.(row, column) ?? { top: row, left: column, bottom: row, right: column },
    isFirstAt: (row, column) => {
      const area = mergedAt?.(row, column);
      return !area || (area.top === row && area.left === column);
    },
    ...looksAt(sheet, mergedAt),
    isRowHidden: (row) => hiddenRows.has(row),
    isColumnHidden: (column) => hiddenColumns.has(column),
  };
}

type Looks = Pick<
  SheetView,
  "valueAt" | "textAt" | "isBlankAt" | "displayAt" | "formatAt" | "cellAt"
>;

/** What stands in the cells; in merged ones what their first cell holds. */
function looksAt(sheet: SheetSnapshot, mergedAt: MergeIndex | null): Looks {
  const alone = looksAtOwn(sheet);
  if (!mergedAt) return alone;
  const through =
    <T>(look: (row: number, column: number) => T) =>
    (row: number, column: number): T => {
      const area = mergedAt(row, column);
      return area ? look(area.top, area.left) : look(row, column);
    };
  return {
    valueAt: through(alone.valueAt),
    textAt: through(alone.textAt),
    isBlankAt: through(alone.isBlankAt),
    displayAt: through(alone.displayAt),
    formatAt: through(alone.formatAt),
    cellAt: through(alone.cellAt),
  };
}

function looksAtOwn({ top, left, values, texts, formats, formulas }: SheetSnapshot): Looks {
  const valueAt = (row: number, column: number): CellValue => {
    const value = values[row - top]?.[column - left];
    if (value === undefined || value === "") return "";
    const formula = formulas[row - top]?.[column - left];
    // A text that looks like a formula is its own value, and nobody's result.
    return formula !== value && isOwnFormula(formula) ? "" : value;
  };
  return {
    valueAt,
    textAt: (row, column) => {
      const value = valueAt(row, column);
      if (typeof value === "string") return value.trim();
      return texts[row - top]?.[column - left]?.trim() ?? "";
    },
    isBlankAt: (row, column) => {
      const value = valueAt(row, column);
      return typeof value === "string" && (value === "" || value.trim() === "");
    },
    displayAt: (row, column) => texts[row - top]?.[column - left] ?? "",
    formatAt: (row, column) => formats[row - top]?.[column - left] ?? "General",
    cellAt: (row, column) => {
      const value = valueAt(row, column);
      if (value === "") return blankCell;
      const [r, c] = [row - top, column - left];
      return {
        value,
        text: texts[r]?.[c] ?? "",
        format: formats[r]?.[c] ?? "General",
        formula: formulas[r]?.[c] ?? value,
      };
    },
  };
}
