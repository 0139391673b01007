import { SetSuperTableMutation } from "@univerjs/engine-formula";
import { TableManager } from "@univerjs/sheets-table";
import { intersects, type Rectangle } from "../../core/sheet/address";
import type { Cells } from "./cells";
import type { Changes } from "./changes";
import { fromRange, type OpenBook } from "./open-book";

type Table = NonNullable<ReturnType<TableManager["getTableById"]>>;

/**
 * Keeps the names of table columns what their header cells say, as in Excel: Univer takes the
 * names when the table is made and never looks again. Formulas that use an old name get the new.
 */
export class TableHeaders {
  readonly #book: OpenBook;
  readonly #cells: Cells;

  constructor(book: OpenBook, cells: Cells, changes: Changes) {
    this.#book = book;
    this.#cells = cells;
    changes.listen((change) => {
      if (change.kind === "cells" && change.type === "RangeEdited") {
        this.#update(change.sheetId, change.rectangle);
      }
    });
  }

  #update(sheetId: string, edited: Rectangle): void {
    const manager = this.#book.injector.get(TableManager);
    for (const table of manager.getTablesBySubunitId(this.#book.unitId, sheetId)) {
      const rectangle = fromRange(table.getRange());
      const header = { ...rectangle, bottom: rectangle.top };
      if (!intersects(header, edited)) continue;
      const renamed = this.#rename(table, this.#cells.texts(sheetId, header)[0] ?? []);
      if (renamed.size === 0) continue;
      this.#tellFormulas(table);
      this.#rewriteFormulas(table.getDisplayName(), renamed);
    }
  }

  /** Old names and new ones. */
  #rename(table: Table, headers: readonly string[]): Map<string, string> {
    const renamed = new Map<string, string>();
    headers.forEach((header, index) => {
      const column = table.getTableColumnByIndex(index);
      // A header that is being emptied keeps its name until it gets another.
      if (!column || header === "" || column.displayName === header) return;
      renamed.set(column.displayName, header);
      column.displayName = header;
    });
    return renamed;
  }

  #tellFormulas(table: Table): void {
    const { name, range, subUnitId, columns } = table.getTableInfo();
    const titleMap = new Map(columns.map(({ displayName }, index) => [displayName, index]));
    this.#book.commands.syncExecuteCommand(SetSuperTableMutation.id, {
      unitId: this.#book.unitId,
      tableName: name,
      reference: { range, sheetId: subUnitId, titleMap },
    });
  }

  #rewriteFormulas(table: string, renamed: ReadonlyMap<string, string>): void {
    for (const sheet of this.#book.sheets()) {
      const sheetId = sheet.getSheetId();
      const used = this.#cells.usedRange(sheetId, true);
      if (!used) continue;
      const formulas = this.#cells.formulas(sheetId, used).map((row) =>
        row.map((formula) => {
          if (typeof formula !== "string" || !formula.startsWith("=")) return null;
          const written = renameColumns(formula, table, renamed);
          return written === formula ? null : written;
        }),
      );
      this.#cells.write(sheetId, used, formulas);
    }
  }
}

/** `Table[old]` and `Table[[#This Row],[old]]` with the columns' new names. */
export function renameColumns(
  formula: string,
  table: string,
  renamed: ReadonlyMap<string, string>,
): string {
  const name = table.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const reference = new RegExp(
    `(?<![\\p{L}\\p{N}_.])(${name})\\[((?:\\[[^\\]]*\\]|[^[\\]])*)\\]`,
    "giu",
  );
  return formula.replace(reference, (_, written: string, inner: string) => {
    const columns = renamed.has(inner)
      ? (renamed.get(inner) ?? inner)
      : inner.replace(/\[([^\]]*)\]/g, (part, column: string) => {
          const to = renamed.get(column);
          return to === undefined ? part : `[${to}]`;
        });
    return `${written}[${columns}]`;
  });
}
