import type { IRange } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { contains, type Position, type Rectangle } from "../../core/sheet/address";
import { fromRange, type OpenBook } from "./open-book";

/** One array formula and the cells that it fills, its own among them. */
interface SpillArea {
  readonly formula: Position;
  readonly area: Rectangle;
}

/** Which cells array formulas fill. */
export class SpillAreas {
  readonly #book: OpenBook;

  constructor(book: OpenBook) {
    this.#book = book;
  }

  /** What the formula of this cell fills; `null` when it gives a single value or there is none. */
  filledBy(sheetId: string, { row, column }: Position): Rectangle | null {
    const found = this.#areas(sheetId).find(
      ({ formula }) => formula.row === row && formula.column === column,
    );
    return found?.area ?? null;
  }

  /** The cell whose formula fills this one; `null` when none does. */
  formulaOf(sheetId: string, position: Position): Position | null {
    return this.#areas(sheetId).find(({ area }) => contains(area, position))?.formula ?? null;
  }

  #areas(sheetId: string): SpillArea[] {
    const books = this.#book.injector.get(FormulaDataModel).getArrayFormulaRange();
    const areas: SpillArea[] = [];
    for (const [row, columns] of Object.entries(books[this.#book.unitId]?.[sheetId] ?? {})) {
      for (const [column, range] of Object.entries(columns as Record<number, IRange>)) {
        // Univer lists every formula of the engine's array kind, single results among them.
        if (range.startRow === range.endRow && range.startColumn === range.endColumn) continue;
        areas.push({
          formula: { row: Number(row), column: Number(column) },
          area: fromRange(range),
        });
      }
    }
    return areas;
  }
}
