import {
  AddSheetTableCommand,
  DeleteSheetTableCommand,
  SetSheetTableCommand,
  TableManager,
} from "@univerjs/sheets-table";
import type { Rectangle } from "../../core/sheet/address";
import { fromRange, toRange, type OpenBook } from "./open-book";

/** An Excel Table as the spreadsheet keeps it. */
export interface GridTable {
  readonly id: string;
  readonly sheetId: string;
  readonly name: string;
  /** With its header row and, if it shows one, its total row. */
  readonly rectangle: Rectangle;
}

/** What Excel knows of a table's looks and Univer does not: kept with the table, not drawn. */
export interface TableTraits {
  readonly style: string;
  readonly showTotals: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly showFilterButton: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
}

const standardTraits: TableTraits = {
  style: "TableStyleMedium2",
  showTotals: false,
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: true,
  highlightFirstColumn: false,
  highlightLastColumn: false,
};

/** The tables of the workbook; names are unique in it, tables never overlap: that is the caller's duty. */
export class SheetTables {
  readonly #book: OpenBook;

  constructor(book: OpenBook) {
    this.#book = book;
  }

  /** In the order of the sheets' tabs, then as they were made. */
  list(): GridTable[] {
    const order = this.#book.sheets().map((sheet) => sheet.getSheetId());
    return this.#manager
      .getTableList(this.#book.unitId)
      .map(({ id, subUnitId, name, range }) => ({
        id,
        sheetId: subUnitId,
        name,
        rectangle: fromRange(range),
      }))
      .sort((a, b) => order.indexOf(a.sheetId) - order.indexOf(b.sheetId));
  }

  find(id: string): GridTable | null {
    return this.list().find((table) => table.id === id) ?? null;
  }

  named(name: string): GridTable | null {
    const wanted = name.toLowerCase();
    return this.list().find((table) => table.name.toLowerCase() === wanted) ?? null;
  }

  /** `false` when the spreadsheet refuses the name. */
  add(id: string, name: string, sheetId: string, rectangle: Rectangle): boolean {
    return this.#book.commands.syncExecuteCommand(AddSheetTableCommand.id, {
      unitId: this.#book.unitId,
      subUnitId: sheetId,
      id,
      name,
      range: toRange(rectangle),
      options: {},
    });
  }

  /** `false` when the spreadsheet refuses the name. */
  rename(id: string, name: string): boolean {
    return this.#change(id, { name });
  }

  resize(id: string, rectangle: Rectangle): void {
    this.#change(id, { updateRange: { newRange: toRange(rectangle) } });
  }

  insertColumn(id: string, column: number): void {
    this.#change(id, {
      rowColOperation: { operationType: "insert", rowColType: "column", index: column, count: 1 },
    });
  }

  deleteColumn(id: string, column: number): void {
    this.#change(id, {
      rowColOperation: { operationType: "delete", rowColType: "column", index: column, count: 1 },
    });
  }

  /** The cells stay. */
  remove({ id, sheetId }: GridTable): void {
    this.#book.commands.syncExecuteCommand(DeleteSheetTableCommand.id, {
      unitId: this.#book.unitId,
      subUnitId: sheetId,
      tableId: id,
    });
  }

  traits(id: string): TableTraits {
    return { ...standardTraits, ...(this.#meta(id)["excel"] as Partial<TableTraits> | undefined) };
  }

  setTraits(id: string, change: Partial<TableTraits>): void {
    const table = this.#manager.getTableById(this.#book.unitId, id);
    table?.setTableMeta({ ...this.#meta(id), excel: { ...this.traits(id), ...change } });
  }

  /** A new table has none, whatever Univer's type says. */
  #meta(id: string): Record<string, unknown> {
    const table = this.#manager.getTableById(this.#book.unitId, id);
    return (table?.getTableMeta() as Record<string, unknown> | undefined) ?? {};
  }

  get #manager(): TableManager {
    return this.#book.injector.get(TableManager);
  }

  #change(id: string, change: object): boolean {
    return this.#book.commands.syncExecuteCommand(SetSheetTableCommand.id, {
      unitId: this.#book.unitId,
      tableId: id,
      ...change,
    });
  }
}
