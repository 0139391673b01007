import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Rectangle } from "../../core/sheet/address";
import type { Cells } from "./cells";
import type { OpenBook } from "./open-book";

/** Univer measures in pixels, Excel in points. */
const pointsPerPixel = 0.75;

/** Widths, heights and visibility of rows and columns; lengths in points. */
export class SheetLines {
  readonly #book: OpenBook;
  readonly #cells: Cells;

  constructor(book: OpenBook, cells: Cells) {
    this.#book = book;
    this.#cells = cells;
  }

  /** 0 when hidden, as in Excel. */
  columnWidth(sheetId: string, column: number): number {
    if (this.isColumnHidden(sheetId, column)) return 0;
    return this.#sheet(sheetId).getColumnWidth(column) * pointsPerPixel;
  }

  /** 0 when hidden, as in Excel. */
  rowHeight(sheetId: string, row: number): number {
    if (this.isRowHidden(sheetId, row)) return 0;
    return this.#sheet(sheetId).getRowHeight(row) * pointsPerPixel;
  }

  setColumnWidths(sheetId: string, rectangle: Rectangle, points: number): void {
    const { left, right } = this.#within(sheetId, rectangle);
    this.#sheet(sheetId).setColumnWidths(left, right - left + 1, points / pointsPerPixel);
  }

  setRowHeights(sheetId: string, rectangle: Rectangle, points: number): void {
    const { top, bottom } = this.#within(sheetId, rectangle);
    this.#sheet(sheetId).setRowHeightsForced(top, bottom - top + 1, points / pointsPerPixel);
  }

  standardWidth(sheetId: string): number {
    return this.#sheet(sheetId).getSheet().getConfig().defaultColumnWidth * pointsPerPixel;
  }

  standardHeight(sheetId: string): number {
    return this.#sheet(sheetId).getSheet().getConfig().defaultRowHeight * pointsPerPixel;
  }

  isRowHidden(sheetId: string, row: number): boolean {
    return !this.#sheet(sheetId).getSheet().getRowVisible(row);
  }

  isColumnHidden(sheetId: string, column: number): boolean {
    return !this.#sheet(sheetId).getSheet().getColVisible(column);
  }

  hideRows(sheetId: string, rectangle: Rectangle, hide: boolean): void {
    const { top, bottom } = this.#within(sheetId, rectangle);
    const sheet = this.#sheet(sheetId);
    if (hide) sheet.hideRows(top, bottom - top + 1);
    else sheet.showRows(top, bottom - top + 1);
  }

  hideColumns(sheetId: string, rectangle: Rectangle, hide: boolean): void {
    const { left, right } = this.#within(sheetId, rectangle);
    const sheet = this.#sheet(sheetId);
    if (hide) sheet.hideColumns(left, right - left + 1);
    else sheet.showColumns(left, right - left + 1);
  }

  /**
   * As wide as the longest text. There is no canvas to measure with when the host runs without a
   * screen, so the estimate is the same everywhere: full-width characters count twice.
   */
  autofitColumns(sheetId: string, rectangle: Rectangle): void {
    const used = this.#cells.usedRange(sheetId, true, this.#within(sheetId, rectangle));
    if (!used) return;
    for (let column = used.left; column <= used.right; column++) {
      const texts = this.#cells.texts(sheetId, { ...used, left: column, right: column });
      const longest = Math.max(...texts.map(([text = ""]) => textUnits(text)));
      if (longest > 0)
        this.#sheet(sheetId).setColumnWidths(column, 1, Math.min(longest * 7.5 + 12, 600));
    }
  }

  autofitRows(sheetId: string, rectangle: Rectangle): void {
    const { top, bottom } = this.#within(sheetId, rectangle);
    this.#sheet(sheetId).setRowAutoHeight(top, bottom - top + 1);
  }

  /** From the sheet's upper left corner to the block's, and its size. */
  box(sheetId: string, { top, left, bottom, right }: Rectangle): Box {
    return {
      left: this.#sum(left, (column) => this.columnWidth(sheetId, column)),
      top: this.#sum(top, (row) => this.rowHeight(sheetId, row)),
      width: this.#sum(right - left + 1, (i) => this.columnWidth(sheetId, left + i)),
      height: this.#sum(bottom - top + 1, (i) => this.rowHeight(sheetId, top + i)),
    };
  }

  #sum(count: number, length: (index: number) => number): number {
    let sum = 0;
    for (let index = 0; index < count; index++) sum += length(index);
    return sum;
  }

  #sheet(sheetId: string): FWorksheet {
    const sheet = this.#book.sheet(sheetId);
    if (!sheet) throw new Error(`There is no sheet ${sheetId}.`);
    return sheet;
  }

  /** Univer's sheets end; what lies beyond has no lines of its own unless room is made for it. */
  #within(sheetId: string, rectangle: Rectangle): Rectangle {
    const sheet = this.#sheet(sheetId);
    const whole = (last: number, limit: number): boolean => last >= limit && last > 16_000;
    const bottom = whole(rectangle.bottom, sheet.getMaxRows())
      ? sheet.getMaxRows() - 1
      : rectangle.bottom;
    const right = whole(rectangle.right, sheet.getMaxColumns())
      ? sheet.getMaxColumns() - 1
      : rectangle.right;
    const within = { ...rectangle, bottom, right };
    this.#cells.makeRoom(sheetId, within);
    return within;
  }
}

/** A block's place and size in points. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function textUnits(text: string): number {
  const widths = text.split("\n").map((line) => {
    let units = 0;
    for (const character of line) units += (character.codePointAt(0) ?? 0) > 0xff ? 2 : 1;
    return units;
  });
  return Math.max(0, ...widths);
}
