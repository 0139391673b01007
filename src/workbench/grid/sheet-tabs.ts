import { mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import { InsertSheetCommand, SetWorksheetActiveOperation } from "@univerjs/sheets";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { OpenBook } from "./open-book";

/** Makes, removes and arranges sheets. */
export class SheetTabs {
  readonly #book: OpenBook;

  constructor(book: OpenBook) {
    this.#book = book;
  }

  /** Behind the last sheet; the user goes on seeing the same one. */
  add(id: string, name: string): void {
    const active = this.#book.workbook.getActiveSheet().getSheetId();
    // All sheets of a workbook have the sizes that its standard font asks for.
    const first = this.#book.sheets()[0]?.getSheet().getConfig();
    const sizes = first && {
      defaultColumnWidth: first.defaultColumnWidth,
      defaultRowHeight: first.defaultRowHeight,
    };
    this.#book.commands.syncExecuteCommand(InsertSheetCommand.id, {
      unitId: this.#book.unitId,
      index: this.#book.sheets().length,
      sheet: { ...mergeWorksheetSnapshotWithDefault({ name }), ...sizes, id },
    });
    // The page's own habit is to show a new sheet.
    if (this.#book.workbook.getActiveSheet().getSheetId() !== active) this.activate(active);
  }

  activate(id: string): void {
    this.#book.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, {
      unitId: this.#book.unitId,
      subUnitId: id,
    });
  }

  remove(sheet: FWorksheet): void {
    this.#book.workbook.deleteSheet(sheet);
  }

  /** From 0, hidden sheets counted. */
  move(sheet: FWorksheet, position: number): void {
    this.#book.workbook.moveSheet(sheet, position);
  }

  visibleCount(): number {
    return this.#book.sheets().filter((sheet) => !sheet.isSheetHidden()).length;
  }
}
