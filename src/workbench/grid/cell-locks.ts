import type { CustomData } from "@univerjs/core";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import type { Rectangle } from "../../core/sheet/address";
import type { OpenBook } from "./open-book";

/** What a sheet's protection allows nevertheless; names as in `WorksheetProtectionOptions`. */
export type ProtectionOptions = Readonly<Record<string, unknown>>;

/**
 * Protection as Excel means it: a protected sheet refuses changes of locked cells, and cells are
 * locked unless said otherwise. Univer's own permissions are about people, so both facts are kept
 * as additional data of the sheet and of the cells, where they move and are saved with them.
 */
export class CellLocks {
  readonly #book: OpenBook;

  constructor(book: OpenBook) {
    this.#book = book;
  }

  /** `null` when the sheet is not protected. */
  protection(sheetId: string): ProtectionOptions | null {
    const kept: unknown = this.#book.sheet(sheetId)?.getCustomMetadata()?.["protection"];
    return typeof kept === "object" ? (kept as ProtectionOptions | null) : null;
  }

  setProtection(sheetId: string, options: ProtectionOptions | null): void {
    const sheet = this.#book.sheet(sheetId);
    sheet?.setCustomMetadata({ ...sheet.getCustomMetadata(), protection: options });
  }

  isLocked(sheetId: string, row: number, column: number): boolean {
    return this.#custom(sheetId, row, column)?.["unlocked"] !== true;
  }

  setLocked(sheetId: string, { top, left, bottom, right }: Rectangle, locked: boolean): void {
    const cellValue: Record<number, Record<number, { custom: CustomData }>> = {};
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const custom = { ...this.#custom(sheetId, row, column), unlocked: !locked };
        (cellValue[row] ??= {})[column] = { custom };
      }
    }
    this.#book.commands.syncExecuteCommand(SetRangeValuesMutation.id, {
      unitId: this.#book.unitId,
      subUnitId: sheetId,
      cellValue,
      trigger: SetStyleCommand.id,
    });
  }

  #custom(sheetId: string, row: number, column: number): CustomData | undefined {
    return this.#book.sheet(sheetId)?.getSheet().getCellRaw(row, column)?.custom ?? undefined;
  }
}
