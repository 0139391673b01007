import { invalidArgument, invalidOperation, itemNotFound } from "../host-error";
import type { HostObject } from "../host-object";
import type { CellValue } from "../../../core/sheet/snapshot";
import type { Rectangle } from "../../../core/sheet/address";
import { asMatrix, wholeNumber } from "./arguments";
import { cellContent } from "./cell-content";
import { assertEditable } from "./editing";
import type { Model } from "./model";
import { TablePart } from "./table-part";

/** `Excel.TableRowCollection` */
export class TableRows extends TablePart {
  readonly $type = "TableRowCollection";

  override $items(): readonly HostObject[] {
    return Array.from({ length: this.count }, (_, index) => this.#at(index));
  }
  override $indexer(index: unknown): HostObject | null {
    return typeof index === "number" && index >= 0 && index < this.count ? this.#at(index) : null;
  }
  getItemAt(index: unknown): HostObject {
    const row = this.$indexer(index);
    if (!row) throw itemNotFound();
    return row;
  }
  get count(): number {
    return this.$body.bottom - this.$body.top + 1;
  }
  getCount(): number {
    return this.count;
  }

  /** Behind the last row unless told otherwise; what stands below the table gives way. */
  add(index?: unknown, values?: unknown): HostObject {
    const at =
      index === undefined || index === null || index === -1 ? this.count : wholeNumber(index);
    if (at < 0 || at > this.count) throw invalidArgument(String(index));
    const rows = rowsOf(values, this.$columnCount);
    const { sheetId, rectangle } = this.$table;
    const top = this.$body.top + at;
    const block: Rectangle = { ...rectangle, top, bottom: top + rows.length - 1 };
    assertEditable(this.model, sheetId, [block]);
    this.#makeRoom(sheetId, rectangle, block);
    this.model.context.grid.cells.write(sheetId, block, rows);
    return this.#at(at);
  }
  deleteRowsAt(index: unknown, count?: unknown): void {
    const [first, rows] = [wholeNumber(index), wholeNumber(count ?? 1)];
    if (first < 0 || rows < 1 || first + rows > this.count) throw invalidArgument(String(index));
    removeRows(this.model, this.tableId, first, rows);
  }

  #makeRoom(sheetId: string, table: Rectangle, block: Rectangle): void {
    const { structure, tables } = this.model.parts;
    const { cells } = this.model.context.grid;
    const count = block.bottom - block.top + 1;
    const below = { ...table, top: table.bottom + 1, bottom: table.bottom + count };
    if (cells.usedRange(sheetId, true, below)) {
      const moved = structure.shift(sheetId, below, "Down");
      if (moved === "refused")
        throw invalidOperation("merged cells or a table would be cut in two");
    }
    const after = { ...table, bottom: table.bottom + count };
    cells.makeRoom(sheetId, after);
    tables.resize(this.tableId, after);
    if (block.top > table.bottom) return;
    const from = { ...table, top: block.top };
    const to = { ...from, top: from.top + count, bottom: from.bottom + count };
    if (!structure.move(sheetId, { from, to })) {
      throw invalidOperation("merged cells would be cut in two");
    }
    this.model.anchors.move(sheetId, from, to);
  }

  #at(index: number): HostObject {
    return new TableRow(this.model, this.tableId, index);
  }
}

/** `Excel.TableRow` */
class TableRow extends TablePart {
  readonly $type = "TableRow";
  readonly #index: number;

  constructor(model: Model, tableId: string, index: number) {
    super(model, tableId);
    this.#index = index;
  }

  override get $id(): number {
    return this.#index;
  }
  override get $scalars(): readonly string[] {
    return ["index", "values"];
  }

  get index(): number {
    return this.#index;
  }
  get values(): CellValue[][] {
    return this.model.context.grid.cells.values(this.$table.sheetId, this.#block);
  }
  set values(values: unknown) {
    const { sheetId } = this.$table;
    const content = asMatrix(values, 1, this.$columnCount).map((row) => row.map(cellContent));
    assertEditable(this.model, sheetId, [this.#block]);
    this.model.context.grid.cells.write(sheetId, this.#block, content);
  }

  getRange(): HostObject {
    return this.$range(this.#block);
  }
  delete(): void {
    removeRows(this.model, this.tableId, this.#index, 1);
  }

  get #block(): Rectangle {
    const row = this.$body.top + this.#index;
    if (row > this.$body.bottom) throw itemNotFound("the row has been deleted");
    return { ...this.$body, top: row, bottom: row };
  }
}

/** Closes the gap within the table; a table keeps one row, empty if need be. */
function removeRows(model: Model, tableId: string, first: number, count: number): void {
  const table = model.parts.tables.find(tableId);
  if (!table) throw itemNotFound("the table has been deleted");
  const { sheetId, rectangle } = table;
  const top = rectangle.top + 1 + first;
  const block = { ...rectangle, top, bottom: top + count - 1 };
  assertEditable(model, sheetId, [block]);
  const moved = model.parts.structure.shift(sheetId, block, "Up");
  if (moved === "refused") throw invalidOperation("merged cells would be cut in two");
  if (moved) model.anchors.move(sheetId, moved.from, moved.to);
  const bottom = Math.max(rectangle.bottom - count, rectangle.top + 1);
  model.parts.tables.resize(tableId, { ...rectangle, bottom });
}

function rowsOf(values: unknown, columns: number): (CellValue | null)[][] {
  if (values === undefined || values === null) return [Array.from({ length: columns }, () => null)];
  const rows = Array.isArray(values) && Array.isArray(values[0]) ? values.length : 1;
  // A single row may come without the outer brackets.
  const matrix = Array.isArray(values) && !Array.isArray(values[0]) ? [values] : values;
  return asMatrix(matrix, rows, columns).map((row) => row.map(cellContent));
}
