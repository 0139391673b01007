import {
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { Rectangle } from "../../core/sheet/address";
import type { CellValue } from "../../core/sheet/snapshot";
import { Bounds } from "./bounds";
import { cellText } from "./cell-text";
import { cellToWrite, cellValue, hasContent, hasFormula, valueType } from "./cell-value";
import { type OpenBook } from "./open-book";
import { formulaReader, shareFormulas } from "./shared-formulas";

/** Reads and writes blocks of cells as Excel's `Range` does; knows nothing of Office.js. */
export class Cells {
  readonly #book: OpenBook;

  constructor(book: OpenBook) {
    this.#book = book;
  }

  /** One cell as it stands, with what an array formula has put there. */
  cell(sheetId: string, row: number, column: number): Nullable<ICellData> {
    const stored = this.#book.sheet(sheetId)?.getSheet().getCellRaw(row, column);
    return withSpill(stored, this.#book.spilled(sheetId)[row]?.[column]);
  }

  values(sheetId: string, rectangle: Rectangle): CellValue[][] {
    return this.map(sheetId, rectangle, cellValue);
  }

  valueTypes(sheetId: string, rectangle: Rectangle): string[][] {
    return this.map(sheetId, rectangle, valueType);
  }

  /** A formula with its `=`, else the value; spilled cells have no formula of their own. */
  formulas(sheetId: string, rectangle: Rectangle): CellValue[][] {
    const read = formulaReader(this.#book, sheetId);
    return this.map(sheetId, rectangle, (cell, row, column) =>
      cell && hasFormula(cell) ? read(cell, row, column) : cellValue(cell),
    );
  }

  /** Number format codes. */
  formats(sheetId: string, rectangle: Rectangle): string[][] {
    const format = this.#formatOf(sheetId);
    return this.map(sheetId, rectangle, format);
  }

  /** What the cells show. */
  texts(sheetId: string, rectangle: Rectangle): string[][] {
    const format = this.#formatOf(sheetId);
    return this.map(sheetId, rectangle, (cell, row, column) =>
      cellText(cellValue(cell), format(cell, row, column)),
    );
  }

  /** Is each cell part of an array formula's result (its own cell included)? */
  spills(sheetId: string, rectangle: Rectangle): boolean[][] {
    const spilled = this.#book.spilled(sheetId);
    return this.map(sheetId, rectangle, (_, row, column) => spilled[row]?.[column] != null);
  }

  map<T>(
    sheetId: string,
    { top, left, bottom, right }: Rectangle,
    read: (cell: Nullable<ICellData>, row: number, column: number) => T,
  ): T[][] {
    const sheet = this.#book.sheet(sheetId)?.getSheet();
    const spilled = this.#book.spilled(sheetId);
    const rows: T[][] = [];
    for (let row = top; row <= bottom; row++) {
      const cells: T[] = [];
      for (let column = left; column <= right; column++) {
        const cell = withSpill(sheet?.getCellRaw(row, column), spilled[row]?.[column]);
        cells.push(read(cell, row, column));
      }
      rows.push(cells);
    }
    return rows;
  }

  /**
   * Writes a block whose shape is the rectangle's; `null` leaves a cell as it is, `""` empties it,
   * `=` begins a formula and `'` a text. One step of undo.
   */
  write(
    sheetId: string,
    rectangle: Rectangle,
    values: readonly (readonly (CellValue | null)[])[],
  ): void {
    const cells: IObjectMatrixPrimitiveType<ICellData> = {};
    const sheet = this.#book.sheet(sheetId)?.getSheet();
    const format = this.#formatOf(sheetId);
    values.forEach((row, i) => {
      row.forEach((value, j) => {
        if (value === null) return;
        const [r, c] = [rectangle.top + i, rectangle.left + j];
        (cells[r] ??= {})[c] = cellToWrite(value, format(sheet?.getCellRaw(r, c), r, c));
      });
    });
    if (Object.keys(cells).length === 0) return;
    shareFormulas(cells);
    this.makeRoom(sheetId, rectangle);
    this.#book.range(sheetId, rectangle).setValues(cells);
  }

  /** Univer's sheets have an end; Excel's, for all practical purposes, have none. */
  makeRoom(sheetId: string, { bottom, right }: Rectangle): void {
    const sheet = this.#book.sheet(sheetId);
    if (!sheet) return;
    if (bottom >= sheet.getMaxRows()) sheet.setRowCount(bottom + 1);
    if (right >= sheet.getMaxColumns()) sheet.setColumnCount(right + 1);
  }

  /** The smallest block with all content (and, unless `valuesOnly`, all formatted cells); `null` when empty. */
  usedRange(sheetId: string, valuesOnly: boolean, within?: Rectangle): Rectangle | null {
    const bounds = new Bounds(within);
    this.#book
      .sheet(sheetId)
      ?.getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (hasContent(cell) || (!valuesOnly && cell?.s)) bounds.add(row, column);
      });
    for (const [row, cells] of Object.entries(this.#book.spilled(sheetId))) {
      for (const [column, cell] of Object.entries(cells)) {
        if (cell) bounds.add(Number(row), Number(column));
      }
    }
    return bounds.rectangle;
  }

  /** A cell's number format code: its own, else its column's, its row's or the sheet's. */
  #formatOf(sheetId: string): (cell: Nullable<ICellData>, row: number, column: number) => string {
    const styles = this.#book.workbook.getWorkbook().getStyles();
    const sheet = this.#book.sheet(sheetId)?.getSheet();
    const isSet = (style: Nullable<IStyleData>): boolean => Boolean(style?.n?.pattern);
    return (cell, row, column) => {
      const own = styles.getStyleByCell(cell);
      if (isSet(own)) return own?.n?.pattern ?? "";
      const around = [
        sheet?.getColumnStyle(column),
        sheet?.getRowStyle(row),
        sheet?.getDefaultCellStyleInternal(),
      ];
      return around.find(isSet)?.n?.pattern ?? "General";
    };
  }
}

function withSpill(stored: Nullable<ICellData>, spilled: Nullable<ICellData>): Nullable<ICellData> {
  if (!spilled || spilled.v === undefined || hasFormula(stored)) return stored;
  return { ...stored, v: spilled.v, t: spilled.t ?? null };
}
