import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Rectangle } from "../../core/sheet/address";
import { hasFormula } from "./cell-value";
import type { OpenBook } from "./open-book";
import { formulaReader, shareFormulas } from "./shared-formulas";

/** What an empty cell has to say so that it replaces a filled one. */
const emptied: ICellData = { v: null, t: null, f: null, si: null, p: null, s: null };

/**
 * Puts the rows of a block in another order, looks included, in one step. A formula goes along as
 * if it were copied: what it refers to relatively lies in its new row.
 *
 * @param order - for each row of the block, the row (from 0) whose cells it gets.
 */
export function reorderRows(
  book: OpenBook,
  sheetId: string,
  block: Rectangle,
  order: readonly number[],
): void {
  const sheet = book.sheet(sheetId)?.getSheet();
  const formulaOf = formulaReader(book, sheetId);
  const lexer = book.injector.get(LexerTreeBuilder);
  const cells: IObjectMatrixPrimitiveType<ICellData> = {};
  order.forEach((from, to) => {
    if (from === to) return;
    const [source, target] = [block.top + from, block.top + to];
    const line: Record<number, ICellData> = {};
    for (let column = block.left; column <= block.right; column++) {
      const cell = sheet?.getCellRaw(source, column);
      const moved: ICellData = { ...emptied, ...cell, si: null };
      if (cell && hasFormula(cell)) {
        const formula = formulaOf(cell, source, column);
        moved.f = lexer.moveFormulaRefOffset(formula, 0, target - source);
      }
      line[column] = moved;
    }
    cells[target] = line;
  });
  if (Object.keys(cells).length === 0) return;
  shareFormulas(cells);
  book.range(sheetId, block).setValues(cells);
}
