import { intersects, type Rectangle } from "../../../core/sheet/address";
import type { GridTable, TableTraits } from "../../grid/sheet-tables";
import { invalidArgument, itemAlreadyExists, itemNotFound, notSupported } from "../host-error";
import { HostObject } from "../host-object";
import { flagValue, textValue } from "./arguments";
import { Block } from "./block";
import { assertEditable } from "./editing";
import { bodyOf, requireBlock } from "./find-range";
import type { Model } from "./model";
import { checkDefinedName } from "./sheet-rules";
import { TableColumns } from "./table-columns";
import { writeHeaders } from "./table-headers";
import { TableSort } from "./table-sort";
import { TableRows } from "./table-rows";

/** `Excel.Table` */
export class Table extends HostObject {
  readonly $type = "Table";
  readonly #model: Model;
  readonly #id: string;

  constructor(model: Model, id: string) {
    super();
    this.#model = model;
    this.#id = id;
  }

  override get $id(): string {
    return this.#id;
  }
  override get $scalars(): readonly string[] {
    return [
      ...["highlightFirstColumn", "highlightLastColumn", "id", "name", "showBandedColumns"],
      ...["showBandedRows", "showFilterButton", "showHeaders", "showTotals", "style"],
    ];
  }

  get id(): string {
    return this.#id;
  }
  get name(): string {
    return this.$table.name;
  }
  set name(name: unknown) {
    const wanted = checkDefinedName(textValue(name));
    const { tables, names } = this.#model.parts;
    const taken =
      (tables.named(wanted)?.id ?? this.#id) !== this.#id ||
      names.list().some((other) => other.name.toLowerCase() === wanted.toLowerCase());
    if (taken) throw itemAlreadyExists(wanted);
    if (wanted === this.name) return;
    if (!tables.rename(this.#id, wanted)) throw invalidArgument(wanted);
  }
  get style(): string {
    return this.#traits.style;
  }
  /** Kept; the workbench draws all tables in one style. */
  set style(style: unknown) {
    this.#setTraits({ style: textValue(style) });
  }
  get showHeaders(): boolean {
    return true;
  }
  set showHeaders(show: unknown) {
    if (!flagValue(show)) throw notSupported("a table without headers");
  }
  get showTotals(): boolean {
    return this.#traits.showTotals;
  }
  set showTotals(show: unknown) {
    if (flagValue(show) !== this.showTotals) throw notSupported("changing showTotals");
  }
  get showBandedRows(): boolean {
    return this.#traits.showBandedRows;
  }
  set showBandedRows(show: unknown) {
    this.#setTraits({ showBandedRows: flagValue(show) });
  }
  get showBandedColumns(): boolean {
    return this.#traits.showBandedColumns;
  }
  set showBandedColumns(show: unknown) {
    this.#setTraits({ showBandedColumns: flagValue(show) });
  }
  get showFilterButton(): boolean {
    return this.#traits.showFilterButton;
  }
  set showFilterButton(show: unknown) {
    this.#setTraits({ showFilterButton: flagValue(show) });
  }
  get highlightFirstColumn(): boolean {
    return this.#traits.highlightFirstColumn;
  }
  set highlightFirstColumn(highlight: unknown) {
    this.#setTraits({ highlightFirstColumn: flagValue(highlight) });
  }
  get highlightLastColumn(): boolean {
    return this.#traits.highlightLastColumn;
  }
  set highlightLastColumn(highlight: unknown) {
    this.#setTraits({ highlightLastColumn: flagValue(highlight) });
  }

  get columns(): HostObject {
    return new TableColumns(this.#model, this.#id);
  }
  get rows(): HostObject {
    return new TableRows(this.#model, this.#id);
  }
  get sort(): HostObject {
    return new TableSort(this.#model, () => this.$table);
  }
  get worksheet(): HostObject {
    return this.#model.worksheet(this.$table.sheetId);
  }

  getRange(): HostObject {
    return this.#range(this.$table.rectangle);
  }
  getHeaderRowRange(): HostObject {
    const { rectangle } = this.$table;
    return this.#range({ ...rectangle, bottom: rectangle.top });
  }
  getDataBodyRange(): HostObject {
    return this.#range(bodyOf(this.#model, this.$table));
  }
  getTotalRowRange(): HostObject {
    if (!this.showTotals) throw itemNotFound("the table has no total row");
    const { rectangle } = this.$table;
    return this.#range({ ...rectangle, top: rectangle.bottom });
  }

  /** The header row must stay where it is, and old and new block overlap. */
  resize(newRange: unknown): void {
    const { sheetId, rectangle: present } = this.$table;
    const block =
      newRange instanceof Block
        ? { sheetId: newRange.$sheetId, rectangle: newRange.$rectangle }
        : requireBlock(this.#model, newRange, sheetId);
    const { rectangle } = block;
    if (
      block.sheetId !== sheetId ||
      rectangle.top !== present.top ||
      rectangle.bottom === rectangle.top
    ) {
      throw invalidArgument("the header row must stay in place, above one row at least");
    }
    if (!intersects(rectangle, present)) throw invalidArgument("the ranges must overlap");
    const { tables } = this.#model.parts;
    const other = tables
      .list()
      .find(
        (table) =>
          table.id !== this.#id &&
          table.sheetId === sheetId &&
          intersects(table.rectangle, rectangle),
      );
    if (other) throw invalidArgument(`a table can't overlap another table, ${other.name}`);
    assertEditable(this.#model, sheetId, [rectangle]);
    this.#model.context.grid.cells.makeRoom(sheetId, rectangle);
    writeHeaders(this.#model, sheetId, { ...rectangle, bottom: rectangle.top }, true);
    tables.resize(this.#id, rectangle);
  }
  /** Takes the cells along. */
  delete(): void {
    const table = this.$table;
    assertEditable(this.#model, table.sheetId, [table.rectangle]);
    this.#model.parts.tables.remove(table);
    this.#model.context.grid.range(table.sheetId, table.rectangle).clear();
  }
  /** The cells stay. */
  convertToRange(): HostObject {
    const table = this.$table;
    assertEditable(this.#model, table.sheetId, [table.rectangle]);
    this.#model.parts.tables.remove(table);
    return this.#range(table.rectangle, table.sheetId);
  }

  /** @throws HostError `ItemNotFound` when the table has been deleted. */
  get $table(): GridTable {
    const table = this.#model.parts.tables.find(this.#id);
    if (!table) throw itemNotFound("the table has been deleted");
    return table;
  }

  get #traits(): TableTraits {
    return this.#model.parts.tables.traits(this.$table.id);
  }
  #setTraits(change: Partial<TableTraits>): void {
    const { id, sheetId, rectangle } = this.$table;
    assertEditable(this.#model, sheetId, [rectangle], "formatCells");
    this.#model.parts.tables.setTraits(id, change);
  }
  #range(rectangle: Rectangle, sheetId = this.$table.sheetId): HostObject {
    return this.#model.range(sheetId, rectangle);
  }
}
