import type { ICellData, IWorkbookData, Nullable, Univer } from "@univerjs/core";
import type { FRange, FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Rectangle } from "../../core/sheet/address";
import { Calculation } from "./calculation";
import { Cells } from "./cells";
import { Changes } from "./changes";
import { ConditionalRules } from "./conditional-rules";
import { FunctionEngine } from "./function-engine";
import { shiftOf } from "./line-shift";
import { OpenBook } from "./open-book";

/**
 * The embedded spreadsheet as the host needs it, the same with a screen and without. Everything
 * that knows Univer is behind this class and its neighbours in this folder.
 */
export class Grid {
  readonly book: OpenBook;
  /** Reading and writing of blocks. */
  readonly cells: Cells;
  /** When formulas are calculated, and whether they are now. */
  readonly calculation: Calculation;
  /** What the user, or anyone, has changed. */
  readonly changes: Changes;
  /** Functions that formulas can call besides Univer's own. */
  readonly functions: FunctionEngine;

  constructor(univer: Univer) {
    this.book = new OpenBook(univer);
    this.cells = new Cells(this.book);
    this.calculation = new Calculation(this.book);
    this.changes = new Changes(this.book, this.cells);
    this.functions = new FunctionEngine(this.book);
    const rules = new ConditionalRules(this.book);
    this.changes.listen((change) => {
      const shift = shiftOf(change);
      if (shift) rules.shift(shift);
    });
  }

  /** Puts another workbook in the place of the present one, and calculates what has no value yet. */
  open(data: Partial<IWorkbookData>): void {
    this.book.open(data);
    this.calculation.opened();
  }

  get workbook(): FWorkbook {
    return this.book.workbook;
  }

  /** All sheets in the order of their tabs, hidden ones among them. */
  sheets(): FWorksheet[] {
    return this.book.sheets();
  }

  sheet(id: string): FWorksheet | null {
    return this.book.sheet(id);
  }

  /** By name, whatever the case of its letters, as in Excel. */
  sheetNamed(name: string): FWorksheet | null {
    return this.book.sheetNamed(name);
  }

  range(sheetId: string, rectangle: Rectangle): FRange {
    return this.book.range(sheetId, rectangle);
  }

  /** One cell as it stands, with what an array formula has put there. */
  cell(sheetId: string, row: number, column: number): Nullable<ICellData> {
    return this.cells.cell(sheetId, row, column);
  }

  async undo(): Promise<void> {
    this.book.focus();
    await this.book.api.undo();
  }

  async redo(): Promise<void> {
    this.book.focus();
    await this.book.api.redo();
  }

  dispose(): void {
    this.calculation.dispose();
    this.changes.dispose();
    this.book.univer.dispose();
  }
}
