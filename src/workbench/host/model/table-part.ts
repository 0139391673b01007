import type { Rectangle } from "../../../core/sheet/address";
import type { GridTable } from "../../grid/sheet-tables";
import { itemNotFound } from "../host-error";
import { HostObject } from "../host-object";
import { bodyOf } from "./find-range";
import type { Model } from "./model";

/** What the rows and columns of a table share: their table, asked for anew each time. */
export abstract class TablePart extends HostObject {
  protected readonly model: Model;
  protected readonly tableId: string;

  constructor(model: Model, tableId: string) {
    super();
    this.model = model;
    this.tableId = tableId;
  }

  /** @throws HostError `ItemNotFound` when the table has been deleted. */
  get $table(): GridTable {
    const table = this.model.parts.tables.find(this.tableId);
    if (!table) throw itemNotFound("the table has been deleted");
    return table;
  }
  get $body(): Rectangle {
    return bodyOf(this.model, this.$table);
  }
  get $columnCount(): number {
    const { left, right } = this.$table.rectangle;
    return right - left + 1;
  }
  $range(rectangle: Rectangle): HostObject {
    return this.model.range(this.$table.sheetId, rectangle);
  }
}
