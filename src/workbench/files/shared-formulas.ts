import {
  columnIndex,
  columnName,
  maximumColumns,
  maximumRows,
  type Position,
} from "../../core/sheet/address";
import type { CellData, Matrix } from "./book-data";
import { mapOutsideQuotes } from "./formula-quotes";

/** The text of any cell's formula, also where the grid keeps one text for many cells. */
export class SharedFormulas {
  private readonly masters = new Map<string, Position & { readonly text: string }>();

  constructor(cells: Matrix<CellData>) {
    for (const [row, line] of Object.entries(cells)) {
      for (const [column, cell] of Object.entries(line)) {
        if (!cell?.f || !cell.si || this.masters.has(cell.si)) continue;
        this.masters.set(cell.si, { row: Number(row), column: Number(column), text: cell.f });
      }
    }
  }

  /** With its `=`; `null` where the cell holds a plain value. */
  textOf(cell: CellData, at: Position): string | null {
    if (cell.f) return cell.f;
    const master = cell.si ? this.masters.get(cell.si) : undefined;
    if (!master) return null;
    return shiftFormula(master.text, at.row - master.row, at.column - master.column);
  }
}

/** A cell, a row or a column as it stands in a formula; `$` fixes it. */
const references =
  /(?<![\p{L}\p{N}_.$\\])(?:(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_(.!])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?!\d)|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\p{L}\p{N}_(.!]))/giu;

/** A formula as it reads when it is filled so many rows down and columns to the right. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapOutsideQuotes(formula, (code) => outsideBrackets(code, (part) => shift(part)));

  function shift(part: string): string {
    return part.replaceAll(references, (...groups: (string | undefined)[]) => {
      const [, cFix, c, rFix, r, r1Fix, r1, r2Fix, r2, c1Fix, c1, c2Fix, c2] = groups;
      if (c !== undefined && r !== undefined) return letter(cFix, c) + number(rFix, r);
      if (r1 !== undefined && r2 !== undefined) return `${number(r1Fix, r1)}:${number(r2Fix, r2)}`;
      if (c1 !== undefined && c2 !== undefined) return `${letter(c1Fix, c1)}:${letter(c2Fix, c2)}`;
      return groups[0] ?? "";
    });
  }

  function letter(fixed = "", name: string): string {
    if (fixed) return fixed + name;
    return columnName((columnIndex(name) + columns + maximumColumns) % maximumColumns);
  }

  function number(fixed = "", row: string): string {
    if (fixed) return fixed + row;
    return String(((Number(row) - 1 + rows + maximumRows) % maximumRows) + 1);
  }
}

/** Table columns in brackets are names, whatever they look like. */
function outsideBrackets(code: string, change: (part: string) => string): string {
  return code.replaceAll(/\[(?:[^[\]]|\[[^\]]*\])*\]|[^[]+/g, (part) =>
    part.startsWith("[") ? part : change(part),
  );
}
