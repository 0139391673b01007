import { intersects, type Rectangle } from "../../../core/sheet/address";
import type { GridTable } from "../../grid/sheet-tables";
import { invalidArgument, itemNotFound } from "../host-error";
import { HostObject } from "../host-object";
import { flagValue, wholeNumber } from "./arguments";
import { Block } from "./block";
import { assertEditable } from "./editing";
import { requireBlock, type FoundBlock } from "./find-range";
import type { Model } from "./model";
import { writeHeaders } from "./table-headers";

/** `Excel.TableCollection` and, for the tables that touch a range, `Excel.TableScopedCollection`. */
export class Tables extends HostObject {
  readonly $type = "TableCollection";
  readonly #model: Model;
  readonly #sheetId: string | null;
  readonly #within: Rectangle | undefined;

  constructor(model: Model, sheetId: string | null, within?: Rectangle) {
    super();
    this.#model = model;
    this.#sheetId = sheetId;
    this.#within = within;
  }

  override $items(): readonly HostObject[] {
    return this.#list().map(({ id }) => this.#model.table(id));
  }
  /** By id or name. */
  override $indexer(key: unknown): HostObject | null {
    if (typeof key !== "string") return null;
    const wanted = key.toLowerCase();
    const table = this.#list().find(({ id, name }) => id === key || name.toLowerCase() === wanted);
    return table ? this.#model.table(table.id) : null;
  }
  getItemOrNullObject(key: unknown): HostObject | null {
    return this.$indexer(key);
  }
  getItemAt(index: unknown): HostObject {
    const table = this.#list()[wholeNumber(index)];
    if (!table) throw itemNotFound();
    return this.#model.table(table.id);
  }
  getFirst(): HostObject {
    return this.getItemAt(0);
  }
  get count(): number {
    return this.#list().length;
  }
  getCount(): number {
    return this.count;
  }

  /** Without headers, the cells move down one row to make room for them. */
  add(address: unknown, hasHeaders: unknown): HostObject {
    const { sheetId, rectangle } = this.#block(address);
    const headers = flagValue(hasHeaders);
    // A table has at least one row; of a single row, the one below becomes its first.
    const bottom = Math.max(rectangle.bottom, rectangle.top + 1) + (headers ? 0 : 1);
    const block = { ...rectangle, bottom: headers ? bottom : rectangle.bottom + 1 };
    assertEditable(this.#model, sheetId, [block]);
    this.#assertFree(sheetId, block);
    const { structure, tables } = this.#model.parts;
    if (!headers) {
      structure.shift(sheetId, { ...rectangle, bottom: rectangle.top }, "Down");
    }
    structure.unmerge(sheetId, block);
    writeHeaders(this.#model, sheetId, { ...block, bottom: block.top }, headers);
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    this.#model.context.grid.cells.makeRoom(sheetId, block);
    if (!tables.add(id, this.#freeName(), sheetId, block)) throw invalidArgument(String(address));
    return this.#model.table(id);
  }

  #list(): GridTable[] {
    const within = this.#within;
    return this.#model.parts.tables
      .list()
      .filter(({ sheetId }) => this.#sheetId === null || sheetId === this.#sheetId)
      .filter(({ rectangle }) => !within || intersects(rectangle, within));
  }

  #block(address: unknown): FoundBlock {
    if (address instanceof Block) {
      return { sheetId: address.$sheetId, rectangle: address.$rectangle };
    }
    const active = this.#model.context.grid.workbook.getActiveSheet().getSheetId();
    return requireBlock(this.#model, address, this.#sheetId ?? active);
  }

  #assertFree(sheetId: string, block: Rectangle): void {
    const other = this.#model.parts.tables
      .list()
      .find((table) => table.sheetId === sheetId && intersects(table.rectangle, block));
    if (other) throw invalidArgument(`a table can't overlap another table, ${other.name}`);
  }

  /** Excel in Japan numbers new tables like this. */
  #freeName(): string {
    let number = 1;
    while (this.#model.parts.tables.named(`テーブル${number}`)) number++;
    return `テーブル${number}`;
  }
}
