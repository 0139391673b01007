import {
  type ICellData,
  type ICommandInfo,
  type IDisposable,
  type IExecutionOptions,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type Nullable,
} from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  type IInsertSheetMutationParams,
  type IMoveRangeMutationParams,
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
} from "@univerjs/sheets";
import { maximumColumns, maximumRows, type Rectangle } from "../../core/sheet/address";
import type { CellValue } from "../../core/sheet/snapshot";
import { Bounds } from "./bounds";
import { cellValue } from "./cell-value";
import type { Cells } from "./cells";
import { fromRange, type OpenBook } from "./open-book";

/** Excel's words for what has happened to cells. */
export type CellChangeType =
  "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";

/** Something has changed in the workbook. Results of calculations are no change. */
export type GridChange =
  | {
      readonly kind: "cells";
      readonly sheetId: string;
      readonly type: CellChangeType;
      readonly rectangle: Rectangle;
      /** For a single cell only, as in Excel. */
      readonly single?: { readonly before: CellValue; readonly after: CellValue };
    }
  | {
      readonly kind: "selection";
      readonly sheetId: string;
      readonly rectangles: readonly Rectangle[];
    }
  | { readonly kind: "sheet-activated"; readonly sheetId: string; readonly previous: string }
  | { readonly kind: "sheet-added" | "sheet-deleted"; readonly sheetId: string };

const structural: Readonly<Record<string, CellChangeType>> = {
  [InsertRowMutation.id]: "RowInserted",
  [RemoveRowMutation.id]: "RowDeleted",
  [InsertColMutation.id]: "ColumnInserted",
  [RemoveColMutation.id]: "ColumnDeleted",
};

/** Turns Univer's commands into what Excel would call an event, whoever gave the command. */
export class Changes {
  readonly #book: OpenBook;
  readonly #cells: Cells;
  readonly #listeners = new Set<(change: GridChange) => void>();
  readonly #subscriptions: IDisposable[];
  #before: CellValue = "";
  #active = "";

  constructor(book: OpenBook, cells: Cells) {
    this.#book = book;
    this.#cells = cells;
    this.#subscriptions = [
      book.commands.beforeCommandExecuted((command, options) => {
        this.#rememberSingle(command, options);
      }),
      book.commands.onCommandExecuted((command, options) => {
        this.#observe(command, options);
      }),
    ];
  }

  /** Calls back after every change until the returned function is called. */
  listen(listener: (change: GridChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #tell(change: GridChange): void {
    for (const listener of this.#listeners) listener(change);
  }

  #rememberSingle(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    const edited = this.#edited(command, options);
    if (edited && isSingle(edited.rectangle)) this.#before = this.#valueAt(edited);
  }

  #observe(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    const edited = this.#edited(command, options);
    if (edited) {
      const single = isSingle(edited.rectangle)
        ? { single: { before: this.#before, after: this.#valueAt(edited) } }
        : {};
      this.#tell({ kind: "cells", type: "RangeEdited", ...edited, ...single });
      return;
    }
    const params = command.params as
      { unitId?: string; subUnitId?: string; range?: IRange } | undefined;
    if (params?.unitId !== this.#book.unitId) return;
    if (command.id === MoveRangeMutation.id)
      this.#moved(command.params as IMoveRangeMutationParams);
    else if (params.range && params.subUnitId)
      this.#rearranged(command.id, params.subUnitId, params.range);
    else this.#aboutSheets(command);
  }

  /** Cut and paste: both blocks have changed. */
  #moved({ from, to, fromRange: source, toRange: target }: IMoveRangeMutationParams): void {
    const type = "RangeEdited";
    this.#tell({ kind: "cells", type, sheetId: from.subUnitId, rectangle: fromRange(source) });
    this.#tell({ kind: "cells", type, sheetId: to.subUnitId, rectangle: fromRange(target) });
  }

  #rearranged(id: string, sheetId: string, range: IRange): void {
    const rectangle = fromRange(range);
    const type = structural[id];
    if (id === ReorderRangeMutation.id) {
      this.#tell({ kind: "cells", type: "RangeEdited", sheetId, rectangle });
    } else if (type?.startsWith("Row")) {
      this.#tell({
        kind: "cells",
        type,
        sheetId,
        rectangle: { ...rectangle, left: 0, right: maximumColumns - 1 },
      });
    } else if (type) {
      this.#tell({
        kind: "cells",
        type,
        sheetId,
        rectangle: { ...rectangle, top: 0, bottom: maximumRows - 1 },
      });
    }
  }

  #aboutSheets(command: Readonly<ICommandInfo>): void {
    const { subUnitId: sheetId = "" } = command.params as { subUnitId?: string };
    switch (command.id) {
      case SetSelectionsOperation.id: {
        const { selections } = command.params as ISetSelectionsOperationParams;
        this.#tell({
          kind: "selection",
          sheetId,
          rectangles: selections.map((s) => fromRange(s.range)),
        });
        break;
      }
      case SetWorksheetActiveOperation.id:
        if (sheetId === this.#active) break;
        this.#tell({ kind: "sheet-activated", sheetId, previous: this.#active });
        this.#active = sheetId;
        break;
      case InsertSheetMutation.id: {
        const { sheet } = command.params as IInsertSheetMutationParams;
        this.#tell({ kind: "sheet-added", sheetId: sheet.id });
        break;
      }
      case RemoveSheetMutation.id:
        this.#tell({ kind: "sheet-deleted", sheetId });
        break;
    }
  }

  /** The block that an edit has given content; `null` for results, formats and all other commands. */
  #edited(
    command: Readonly<ICommandInfo>,
    options?: IExecutionOptions,
  ): { sheetId: string; rectangle: Rectangle } | null {
    if (command.id !== SetRangeValuesMutation.id || options?.["fromFormula"]) return null;
    const { unitId, subUnitId, cellValue: cells } = command.params as ISetRangeValuesMutationParams;
    if (unitId !== this.#book.unitId) return null;
    const rectangle = contentBounds(cells);
    return rectangle && { sheetId: subUnitId, rectangle };
  }

  #valueAt({ sheetId, rectangle }: { sheetId: string; rectangle: Rectangle }): CellValue {
    return cellValue(this.#cells.cell(sheetId, rectangle.top, rectangle.left));
  }
}

function isSingle({ top, left, bottom, right }: Rectangle): boolean {
  return top === bottom && left === right;
}

/** The smallest block with all cells that get content; a cell of `null` is cleared. */
function contentBounds(
  cells: IObjectMatrixPrimitiveType<Nullable<ICellData>> | undefined,
): Rectangle | null {
  const bounds = new Bounds();
  const rows = (cells ?? {}) as Record<string, Record<string, Nullable<ICellData>>>;
  for (const [row, columns] of Object.entries(rows)) {
    for (const [column, cell] of Object.entries(columns)) {
      const onlyFormat = cell && !("v" in cell || "f" in cell || "si" in cell || "p" in cell);
      if (!onlyFormat) bounds.add(Number(row), Number(column));
    }
  }
  return bounds.rectangle;
}
