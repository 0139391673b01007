import type { IStyleData, Nullable } from "@univerjs/core";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import { intersects, maximumColumns, maximumRows, type Rectangle } from "../../core/sheet/address";
import { lookOf, styleOf, type CellLook } from "./cell-look";
import { toRange, type OpenBook } from "./open-book";

/** Reads and changes how cells look. */
export class CellLooks {
  readonly #book: OpenBook;

  constructor(book: OpenBook) {
    this.#book = book;
  }

  /** One cell, with what its row, its column and the sheet say where it says nothing itself. */
  look(sheetId: string, row: number, column: number): CellLook {
    return lookOf(this.style(sheetId, row, column));
  }

  /**
   * All cells of a block. Composing styles is dear, and most cells of a sheet share theirs: cells
   * with the same style in rows and columns of the same style share one look.
   */
  block(
    sheetId: string,
    { top, left, bottom, right }: Rectangle,
  ): readonly (readonly CellLook[])[] {
    const sheet = this.#book.sheet(sheetId)?.getSheet();
    const known = new Map<string, CellLook>();
    const numbers = new Map<unknown, number>();
    const numberOf = (style: unknown) => {
      const number = numbers.get(style) ?? numbers.size;
      if (number === numbers.size) numbers.set(style, number);
      return number;
    };
    const columns = span(left, right).map((column) => numberOf(sheet?.getColumnStyle(column)));
    return span(top, bottom).map((row) => {
      const inRow = numberOf(sheet?.getRowStyle(row));
      return span(left, right).map((column) => {
        const inColumn = columns[column - left] ?? 0;
        const key = `${inRow} ${inColumn} ${numberOf(sheet?.getCellRaw(row, column)?.s)}`;
        const look = known.get(key) ?? this.look(sheetId, row, column);
        known.set(key, look);
        return look;
      });
    });
  }

  style(sheetId: string, row: number, column: number): IStyleData {
    const sheet = this.#book.sheet(sheetId)?.getSheet();
    // The raw cell: what tables and conditional formats add is not the cell's own look.
    return sheet?.getComposedCellStyleByCellData(row, column, sheet.getCellRaw(row, column)) ?? {};
  }

  /** What all cells have in common in one respect; `null`, as Excel says it, when they differ. */
  common<T>(
    sheetId: string,
    rectangles: readonly Rectangle[],
    read: (look: CellLook) => T,
  ): T | null {
    // Most cells of a block share a style object's text; translating each only once keeps this fast.
    const seen = new Map<string, T>();
    for (const rectangle of rectangles) {
      const { top, left, bottom, right } = this.#bounded(sheetId, rectangle);
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) {
          const style = this.style(sheetId, row, column);
          const key = JSON.stringify(style);
          if (seen.has(key)) continue;
          const value = read(lookOf(style));
          for (const other of seen.values()) if (other !== value) return null;
          seen.set(key, value);
        }
      }
    }
    const [value] = seen.values();
    return value ?? null;
  }

  /** Changes some respects of all cells of a block. */
  change(sheetId: string, rectangle: Rectangle, change: Partial<CellLook>): void {
    const style = styleOf(change);
    if (rectangle.bottom === maximumRows - 1 || rectangle.right === maximumColumns - 1) {
      this.#changeLines(sheetId, rectangle, style);
      return;
    }
    for (const [type, value] of Object.entries(style) as [keyof IStyleData, unknown][]) {
      this.#setStyle(sheetId, rectangle, type, value);
    }
  }

  /** Number formats, a code a cell; `null` leaves a cell as it is. */
  setFormats(
    sheetId: string,
    rectangle: Rectangle,
    codes: readonly (readonly (string | null)[])[],
  ): void {
    this.patch(sheetId, rectangle, (row, column) => {
      const code = codes[row - rectangle.top]?.[column - rectangle.left] ?? null;
      return code === null ? null : styleOf({ format: code });
    });
  }

  /** Changes the style of each cell for which `styleAt` has one, in one step. */
  patch(
    sheetId: string,
    { top, left, bottom, right }: Rectangle,
    styleAt: (row: number, column: number) => IStyleData | null,
  ): void {
    const cellValue: Record<number, Record<number, { s: IStyleData }>> = {};
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const style = styleAt(row, column);
        if (style) (cellValue[row] ??= {})[column] = { s: style };
      }
    }
    if (Object.keys(cellValue).length === 0) return;
    this.#book.commands.syncExecuteCommand(SetRangeValuesMutation.id, {
      unitId: this.#book.unitId,
      subUnitId: sheetId,
      cellValue,
      // Univer's own mark for a change of looks, which calculates nothing.
      trigger: SetStyleCommand.id,
    });
  }

  #setStyle(sheetId: string, rectangle: Rectangle, type: keyof IStyleData, value: unknown): void {
    this.#book.commands.syncExecuteCommand(SetStyleCommand.id, {
      unitId: this.#book.unitId,
      subUnitId: sheetId,
      range: toRange(rectangle),
      style: { type, value },
    });
  }

  /** Whole rows and columns keep a style of their own, so that their empty cells stay empty. */
  #changeLines(sheetId: string, rectangle: Rectangle, style: IStyleData): void {
    const sheet = this.#book.sheet(sheetId);
    if (!sheet) return;
    const wholeColumns = rectangle.top === 0 && rectangle.bottom === maximumRows - 1;
    const wholeRows = rectangle.left === 0 && rectangle.right === maximumColumns - 1;
    const { top, left, bottom, right } = this.#bounded(sheetId, rectangle);
    const worksheet = sheet.getSheet();
    if (wholeColumns && wholeRows) {
      sheet.setDefaultStyle(merged(worksheet.getDefaultCellStyleInternal(), style));
    } else if (wholeColumns) {
      for (let column = left; column <= right; column++) {
        sheet.setColumnDefaultStyle(column, merged(worksheet.getColumnStyle(column), style));
      }
    } else {
      for (let row = top; row <= bottom; row++) {
        sheet.setRowDefaultStyle(row, merged(worksheet.getRowStyle(row), style));
      }
    }
    const matrix = worksheet.getCellMatrix();
    this.patch(sheetId, { top, left, bottom, right }, (row, column) =>
      matrix.getValue(row, column) ? { ...style } : null,
    );
  }

  #bounded(sheetId: string, rectangle: Rectangle): Rectangle {
    const sheet = this.#book.sheet(sheetId);
    const limits = {
      top: 0,
      left: 0,
      bottom: (sheet?.getMaxRows() ?? 1) - 1,
      right: (sheet?.getMaxColumns() ?? 1) - 1,
    };
    if (!intersects(limits, rectangle))
      return { ...rectangle, bottom: rectangle.top, right: rectangle.left };
    return {
      ...rectangle,
      bottom: Math.min(rectangle.bottom, limits.bottom),
      right: Math.min(rectangle.right, limits.right),
    };
  }
}

function span(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function merged(present: Nullable<IStyleData>, change: IStyleData): IStyleData {
  const style = { ...present, ...change };
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== null));
}
