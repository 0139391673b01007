import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { OpenBook } from "./open-book";
import { relativeForm } from "./relative-form";

interface Head {
  readonly form: string | null;
  readonly cell: ICellData;
}

let next = 1;

/**
 * Gives formulas that say the same, each for its own row, one shared id down a column: the first
 * cell keeps the text, the others only the id (Excel stores shared formulas the same way).
 */
export function shareFormulas(cells: IObjectMatrixPrimitiveType<ICellData>): void {
  const heads = new Map<number, Head>();
  const rows = cells as Record<string, Record<string, ICellData>>;
  for (const [row, columns] of Object.entries(rows)) {
    for (const [column, cell] of Object.entries(columns)) {
      if (!cell.f) continue;
      const form = relativeForm(cell.f, Number(row), Number(column));
      // Without references every cell has the same text anyway; shared, it would go with the first.
      if (form === cell.f) continue;
      const head = heads.get(Number(column));
      if (head && form !== null && head.form === form) {
        head.cell.si ??= `shared-${next++}`;
        cell.si = head.cell.si;
        cell.f = null;
      } else {
        heads.set(Number(column), { form, cell });
      }
    }
  }
}

/**
 * Reads formulas of a sheet, shared ones with their references shifted to their own cell. The
 * cells that hold the texts are looked up once: Univer would search the sheet for each cell.
 */
export function formulaReader(
  book: OpenBook,
  sheetId: string,
): (cell: ICellData, row: number, column: number) => string {
  let heads: Map<string, { formula: string; row: number; column: number }> | null = null;
  return ({ f: formula, si: id }, row, column) => {
    if (formula) return formula;
    heads ??= findHeads(book, sheetId);
    const head = heads.get(id ?? "");
    if (!head) return "";
    return book.injector
      .get(LexerTreeBuilder)
      .moveFormulaRefOffset(head.formula, column - head.column, row - head.row);
  };
}

function findHeads(
  book: OpenBook,
  sheetId: string,
): Map<string, { formula: string; row: number; column: number }> {
  const heads = new Map<string, { formula: string; row: number; column: number }>();
  book
    .sheet(sheetId)
    ?.getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (cell?.f && cell.si) heads.set(cell.si, { formula: cell.f, row, column });
    });
  return heads;
}
