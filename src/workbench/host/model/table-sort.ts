import type { GridTable } from "../../grid/sheet-tables";
import { HostObject } from "../host-object";
import type { TableOrder } from "../table-order";
import { flagValue } from "./arguments";
import { bodyOf } from "./find-range";
import type { Model } from "./model";
import { readFields, sortRows } from "./range-sort";

/** `Excel.TableSort` */
export class TableSort extends HostObject {
  readonly $type = "TableSort";
  readonly #model: Model;
  readonly #table: () => GridTable;

  constructor(model: Model, table: () => GridTable) {
    super();
    this.#model = model;
    this.#table = table;
  }

  override get $scalars(): readonly string[] {
    return ["fields", "matchCase"];
  }

  /** What the table was sorted by last. */
  get fields(): TableOrder["fields"] {
    return this.#last?.fields ?? [];
  }
  get matchCase(): boolean {
    return this.#last?.matchCase ?? false;
  }

  apply(fields: unknown, matchCase?: unknown): void {
    const sort = { fields: readFields(fields), matchCase: flagValue(matchCase ?? false) };
    this.#sort(sort);
    this.#model.context.tableSorts.set(this.#table().id, sort);
  }
  reapply(): void {
    if (this.#last) this.#sort(this.#last);
  }
  /** The rows stay as they are. */
  clear(): void {
    this.#model.context.tableSorts.delete(this.#table().id);
  }

  get #last(): TableOrder | undefined {
    return this.#model.context.tableSorts.get(this.#table().id);
  }
  #sort({ fields, matchCase }: TableOrder): void {
    const table = this.#table();
    sortRows(this.#model, table.sheetId, bodyOf(this.#model, table), fields, matchCase);
  }
}
