import type { Rectangle } from "../../../core/sheet/address";
import type { CellValue } from "../../../core/sheet/snapshot";
import type { Cells } from "../../grid/cells";
import { invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound } from "../host-error";
import type { HostObject } from "../host-object";
import { asMatrix, textValue, wholeNumber } from "./arguments";
import { cellContent } from "./cell-content";
import { assertEditable } from "./editing";
import type { Model } from "./model";
import { writeHeaders } from "./table-headers";
import { TablePart } from "./table-part";

/** `Excel.TableColumnCollection` */
export class TableColumns extends TablePart {
  readonly $type = "TableColumnCollection";

  override $items(): readonly HostObject[] {
    return Array.from({ length: this.$columnCount }, (_, index) => this.#at(index));
  }
  /** By id or name. */
  override $indexer(key: unknown): HostObject | null {
    const columns = Array.from({ length: this.$columnCount }, (_, index) => this.#at(index));
    const wanted = String(key).toLowerCase();
    return (
      columns.find((column) => (typeof key === "number" ? column.id === key : false)) ??
      columns.find((column) => column.name.toLowerCase() === wanted) ??
      null
    );
  }
  getItemOrNullObject(key: unknown): HostObject | null {
    return this.$indexer(key);
  }
  getItemAt(index: unknown): HostObject {
    const number = wholeNumber(index);
    if (number < 0 || number >= this.$columnCount) throw itemNotFound();
    return this.#at(number);
  }
  get count(): number {
    return this.$columnCount;
  }
  getCount(): number {
    return this.$columnCount;
  }

  /** `values` begin with the header; what stands to the right of the table moves on. */
  add(index?: unknown, values?: unknown, name?: unknown): HostObject {
    const count = this.$columnCount;
    const at = index === undefined || index === null || index === -1 ? count : wholeNumber(index);
    if (at < 0 || at > count) throw invalidArgument(String(index));
    const { sheetId, rectangle } = this.$table;
    const column = rectangle.left + at;
    const block = { ...rectangle, left: column, right: column };
    const rows = rectangle.bottom - rectangle.top + 1;
    const content = asMatrix(values ?? null, rows, 1).map((row) => row.map(cellContent));
    assertEditable(this.model, sheetId, [rectangle, block]);
    const moved = this.model.parts.structure.shift(sheetId, block, "Right");
    if (moved === "refused") throw invalidOperation("merged cells or a table would be cut in two");
    const { cells } = this.model.context.grid;
    cells.makeRoom(sheetId, block);
    cells.write(sheetId, block, content);
    if (typeof name === "string")
      cells.write(sheetId, { ...block, bottom: block.top }, [[`'${name}`]]);
    this.model.parts.tables.insertColumn(this.tableId, column);
    const { rectangle: grown } = this.$table;
    writeHeaders(this.model, sheetId, { ...grown, bottom: grown.top }, true);
    return this.#at(at);
  }

  #at(index: number): TableColumn {
    return new TableColumn(this.model, this.tableId, index);
  }
}

/** `Excel.TableColumn` */
class TableColumn extends TablePart {
  readonly $type = "TableColumn";
  readonly #index: number;

  constructor(model: Model, tableId: string, index: number) {
    super(model, tableId);
    this.#index = index;
  }

  override get $id(): number {
    return this.id;
  }
  override get $scalars(): readonly string[] {
    return ["id", "index", "name", "values"];
  }

  /** From 1; stays with the place, for Univer's own ids do not survive saving. */
  get id(): number {
    return this.#index + 1;
  }
  get index(): number {
    return this.#index;
  }
  get name(): string {
    const [[header = ""] = []] = this.#cells.texts(this.$table.sheetId, this.#header);
    return header;
  }
  set name(name: unknown) {
    const wanted = textValue(name);
    const { sheetId, rectangle } = this.$table;
    assertEditable(this.model, sheetId, [this.#header]);
    const [headers = []] = this.#cells.texts(sheetId, { ...rectangle, bottom: rectangle.top });
    const taken = headers.some(
      (header, index) => index !== this.#index && header.toLowerCase() === wanted.toLowerCase(),
    );
    if (taken) throw itemAlreadyExists(wanted);
    if (wanted === "") throw invalidArgument(wanted);
    this.#cells.write(sheetId, this.#header, [[`'${wanted}`]]);
  }
  /** With the header. */
  get values(): CellValue[][] {
    return this.#cells.values(this.$table.sheetId, this.#all);
  }
  set values(values: unknown) {
    const { sheetId } = this.$table;
    const { top, bottom } = this.#all;
    const content = asMatrix(values, bottom - top + 1, 1).map((row) => row.map(cellContent));
    assertEditable(this.model, sheetId, [this.#all]);
    this.#cells.write(sheetId, this.#all, content);
  }

  getRange(): HostObject {
    return this.$range(this.#all);
  }
  getHeaderRowRange(): HostObject {
    return this.$range(this.#header);
  }
  getDataBodyRange(): HostObject {
    return this.$range({ ...this.$body, left: this.#column, right: this.#column });
  }
  delete(): void {
    if (this.$columnCount === 1) throw invalidOperation("a table keeps one column");
    const { sheetId } = this.$table;
    const block = this.#all;
    assertEditable(this.model, sheetId, [block]);
    const column = this.#column;
    const moved = this.model.parts.structure.shift(sheetId, block, "Left");
    if (moved === "refused") throw invalidOperation("merged cells or a table would be cut in two");
    this.model.parts.tables.deleteColumn(this.tableId, column);
  }

  get #cells(): Cells {
    return this.model.context.grid.cells;
  }
  get #column(): number {
    if (this.#index >= this.$columnCount) throw itemNotFound("the column has been deleted");
    return this.$table.rectangle.left + this.#index;
  }
  get #all(): Rectangle {
    return { ...this.$table.rectangle, left: this.#column, right: this.#column };
  }
  get #header(): Rectangle {
    return { ...this.#all, bottom: this.#all.top };
  }
}
