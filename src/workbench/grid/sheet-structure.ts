import { IUndoRedoService, sequenceExecute } from "@univerjs/core";
import { getMoveRangeCommandMutations, type IMoveRangeCommandParams } from "@univerjs/sheets";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { intersects, type Rectangle } from "../../core/sheet/address";
import type { Cells } from "./cells";
import { fromRange, toRange, type OpenBook } from "./open-book";
import { reorderRows } from "./row-order";

export type ShiftDirection = "Down" | "Right" | "Up" | "Left";

/** A block that went from one place of its sheet to another. */
export interface Move {
  readonly from: Rectangle;
  readonly to: Rectangle;
}

/** Inserts, deletes and merges cells; references to what moves are kept right. */
export class SheetStructure {
  readonly #book: OpenBook;
  readonly #cells: Cells;

  constructor(book: OpenBook, cells: Cells) {
    this.#book = book;
    this.#cells = cells;
  }

  insertRows(sheetId: string, { top, bottom }: Rectangle): void {
    const sheet = this.#sheet(sheetId);
    if (top >= sheet.getMaxRows()) return;
    this.#keepingSelection(() => sheet.insertRowsBefore(top, bottom - top + 1));
  }

  insertColumns(sheetId: string, { left, right }: Rectangle): void {
    const sheet = this.#sheet(sheetId);
    if (left >= sheet.getMaxColumns()) return;
    this.#keepingSelection(() => sheet.insertColumnsBefore(left, right - left + 1));
  }

  deleteRows(sheetId: string, { top, bottom }: Rectangle): void {
    const sheet = this.#sheet(sheetId);
    const last = Math.min(bottom, sheet.getMaxRows() - 1);
    if (top > last) return;
    // A sheet of Univer must keep a row.
    if (top === 0 && last === sheet.getMaxRows() - 1) sheet.setRowCount(last + 2);
    this.#deleting(sheet, () => sheet.deleteRows(top, last - top + 1));
  }

  deleteColumns(sheetId: string, { left, right }: Rectangle): void {
    const sheet = this.#sheet(sheetId);
    const last = Math.min(right, sheet.getMaxColumns() - 1);
    if (left > last) return;
    if (left === 0 && last === sheet.getMaxColumns() - 1) sheet.setColumnCount(last + 2);
    this.#deleting(sheet, () => sheet.deleteColumns(left, last - left + 1));
  }

  /**
   * Makes room for a block (`Down`, `Right`) or closes the gap that it leaves (`Up`, `Left`) within
   * its own columns or rows. Answers what has moved, `null` when there was nothing to move, and
   * `"refused"` when a merged area or table is cut in two.
   */
  shift(sheetId: string, block: Rectangle, direction: ShiftDirection): Move | null | "refused" {
    const opening = direction === "Down" || direction === "Right";
    if (!opening) this.#book.range(sheetId, block).clear();
    const move = this.#moveFor(sheetId, block, direction);
    if (!move) return null;
    return this.move(sheetId, move) ? move : "refused";
  }

  /**
   * Cuts and pastes, whatever sheet the user sees, and leaves the selection alone (Univer's command
   * would not); `false` when the spreadsheet refuses, for a merged area cut in two.
   */
  move(sheetId: string, { from, to }: Move): boolean {
    this.#cells.makeRoom(sheetId, to);
    const { unitId, injector, commands } = this.#book;
    const params: IMoveRangeCommandParams = {
      fromUnitId: unitId,
      fromSubUnitId: sheetId,
      fromRange: toRange(from),
      toUnitId: unitId,
      toSubUnitId: sheetId,
      toRange: toRange(to),
    };
    const mutations = getMoveRangeCommandMutations(injector, params, { includeSelection: false });
    if (!mutations || !sequenceExecute(mutations.redos, commands).result) return false;
    injector.get(IUndoRedoService).pushUndoRedo({
      unitID: unitId,
      undoMutations: mutations.undos,
      redoMutations: mutations.redos,
    });
    return true;
  }

  /** The rows of a block in another order: for each, the row (from 0) whose cells it gets. */
  reorderRows(sheetId: string, block: Rectangle, order: readonly number[]): void {
    reorderRows(this.#book, sheetId, block, order);
  }

  /** Merged areas, in the order of the sheet. */
  merges(sheetId: string): Rectangle[] {
    return this.#sheet(sheetId)
      .getSheet()
      .getMergeData()
      .map(fromRange)
      .sort((a, b) => a.top - b.top || a.left - b.left);
  }

  /** Merges cells, areas merged before among them; the first value stays, as in Excel. */
  merge(sheetId: string, block: Rectangle, across: boolean): void {
    this.unmerge(sheetId, block);
    const range = this.#book.range(sheetId, block);
    if (across) range.mergeAcross({ isForceMerge: true });
    else range.merge({ isForceMerge: true });
  }

  unmerge(sheetId: string, block: Rectangle): void {
    if (this.merges(sheetId).some((area) => intersects(area, block))) {
      this.#book.range(sheetId, block).breakApart();
    }
  }

  #moveFor(sheetId: string, block: Rectangle, direction: ShiftDirection): Move | null {
    const { top, left, bottom, right } = block;
    const vertical = direction === "Down" || direction === "Up";
    const opening = direction === "Down" || direction === "Right";
    const size = vertical ? bottom - top + 1 : right - left + 1;
    const used = this.#usedBeyond(sheetId, block, vertical);
    if (!used) return null;
    const from = vertical
      ? { ...block, top: opening ? top : bottom + 1, bottom: used.bottom }
      : { ...block, left: opening ? left : right + 1, right: used.right };
    if (from.top > from.bottom || from.left > from.right) return null;
    const by = opening ? size : -size;
    const to = vertical
      ? { ...from, top: from.top + by, bottom: from.bottom + by }
      : { ...from, left: from.left + by, right: from.right + by };
    return { from, to };
  }

  #usedBeyond(sheetId: string, block: Rectangle, vertical: boolean): Rectangle | null {
    const endless = Number.MAX_SAFE_INTEGER;
    const beyond = vertical ? { ...block, bottom: endless } : { ...block, right: endless };
    return this.#cells.usedRange(sheetId, false, beyond);
  }

  /** Univer mends the references to what goes as if it stood in the sheet that the user sees. */
  #deleting(sheet: FWorksheet, change: () => void): void {
    const workbook = this.#book.workbook.getWorkbook();
    this.#keepingSelection(() => {
      workbook.getActiveSheet = () => sheet.getSheet();
      try {
        change();
      } finally {
        Reflect.deleteProperty(workbook, "getActiveSheet");
      }
    });
  }

  /** Univer goes to what it has inserted or deleted and selects it; Excel leaves the user alone. */
  #keepingSelection(change: () => void): void {
    const { workbook } = this.#book;
    const selected = workbook.getActiveRange();
    const seen = workbook.getActiveSheet();
    change();
    if (workbook.getActiveSheet().getSheetId() !== seen.getSheetId()) workbook.setActiveSheet(seen);
    if (selected) workbook.setActiveRange(selected);
  }

  #sheet(sheetId: string): FWorksheet {
    const sheet = this.#book.sheet(sheetId);
    if (!sheet) throw new Error(`There is no sheet ${sheetId}.`);
    return sheet;
  }
}
