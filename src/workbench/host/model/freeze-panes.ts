import { maximumColumns, maximumRows } from "../../../core/sheet/address";
import { invalidArgument, itemNotFound } from "../host-error";
import { HostObject } from "../host-object";
import { wholeNumber } from "./arguments";
import { Block } from "./block";
import { requireBlock } from "./find-range";
import type { Model } from "./model";
import { sheetOf } from "./sheet-of";

/** `Excel.WorksheetFreezePanes` */
export class FreezePanes extends HostObject {
  readonly $type = "WorksheetFreezePanes";
  readonly #model: Model;
  readonly #sheetId: string;

  constructor(model: Model, sheetId: string) {
    super();
    this.#model = model;
    this.#sheetId = sheetId;
  }

  freezeRows(count?: unknown): void {
    this.#freeze(wholeNumber(count ?? 0), 0);
  }
  freezeColumns(count?: unknown): void {
    this.#freeze(0, wholeNumber(count ?? 0));
  }
  /** All rows and columns down to the lower right corner of a range; whole lines freeze one way only. */
  freezeAt(range: unknown): void {
    const { top, left, bottom, right } =
      range instanceof Block
        ? range.$rectangle
        : requireBlock(this.#model, range, this.#sheetId).rectangle;
    const rows = top === 0 && bottom === maximumRows - 1 ? 0 : bottom + 1;
    const columns = left === 0 && right === maximumColumns - 1 ? 0 : right + 1;
    this.#freeze(rows, columns);
  }
  unfreeze(): void {
    sheetOf(this.#model, this.#sheetId).cancelFreeze();
  }

  getLocationOrNullObject(): HostObject | null {
    const { xSplit, ySplit } = sheetOf(this.#model, this.#sheetId).getFreeze();
    if (xSplit === 0 && ySplit === 0) return null;
    return this.#model.range(this.#sheetId, {
      top: 0,
      left: 0,
      bottom: ySplit === 0 ? maximumRows - 1 : ySplit - 1,
      right: xSplit === 0 ? maximumColumns - 1 : xSplit - 1,
    });
  }
  getLocation(): HostObject {
    const location = this.getLocationOrNullObject();
    if (!location) throw itemNotFound("nothing is frozen");
    return location;
  }

  #freeze(rows: number, columns: number): void {
    if (rows < 0 || columns < 0) throw invalidArgument();
    if (rows === 0 && columns === 0) {
      this.unfreeze();
      return;
    }
    sheetOf(this.#model, this.#sheetId).setFreeze({
      ySplit: rows,
      xSplit: columns,
      // Univer begins the scrolling part here; -1 says that this direction does not split.
      startRow: rows === 0 ? -1 : rows,
      startColumn: columns === 0 ? -1 : columns,
    });
  }
}
