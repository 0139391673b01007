import { maximumColumns, maximumRows, type Rectangle } from "../../../core/sheet/address";
import { invalidArgument, itemNotFound } from "../host-error";
import type { HostObject } from "../host-object";
import { wholeNumber } from "./arguments";
import { Block } from "./block";
import {
  bounding,
  intersection,
  isEntireColumn,
  isEntireRow,
  readReference,
  writeReference,
} from "./reference";
import { sheetOf } from "./sheet-of";

/** Where a range is, and the ranges that can be reached from it. */
export abstract class RangeGeometry extends Block {
  get address(): string {
    return writeReference(sheetOf(this.model, this.$sheetId).getSheetName(), this.$rectangle);
  }
  get addressLocal(): string {
    return this.address;
  }
  get rowIndex(): number {
    return this.$rectangle.top;
  }
  get columnIndex(): number {
    return this.$rectangle.left;
  }
  get rowCount(): number {
    return this.$rectangle.bottom - this.$rectangle.top + 1;
  }
  get columnCount(): number {
    return this.$rectangle.right - this.$rectangle.left + 1;
  }
  /** -1, as Excel has it, when there are more than 2^31 - 1 cells. */
  get cellCount(): number {
    const count = this.rowCount * this.columnCount;
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get isEntireColumn(): boolean {
    return isEntireColumn(this.$rectangle);
  }
  get isEntireRow(): boolean {
    return isEntireRow(this.$rectangle);
  }

  get top(): number {
    return this.model.parts.lines.box(this.$sheetId, this.$cornerCell).top;
  }
  get left(): number {
    return this.model.parts.lines.box(this.$sheetId, this.$cornerCell).left;
  }
  get width(): number {
    return this.model.parts.lines.box(this.$sheetId, {
      ...this.$rectangle,
      bottom: this.$rectangle.top,
    }).width;
  }
  get height(): number {
    return this.model.parts.lines.box(this.$sheetId, {
      ...this.$rectangle,
      right: this.$rectangle.left,
    }).height;
  }

  /** May lie outside this range, as in Excel. */
  getCell(row: unknown, column: unknown): HostObject {
    const top = this.$rectangle.top + wholeNumber(row);
    const left = this.$rectangle.left + wholeNumber(column);
    return this.$at({ top, left, bottom: top, right: left });
  }
  getRow(index: unknown): HostObject {
    const row = this.$rectangle.top + within(index, this.rowCount);
    return this.$at({ ...this.$rectangle, top: row, bottom: row });
  }
  getColumn(index: unknown): HostObject {
    const column = this.$rectangle.left + within(index, this.columnCount);
    return this.$at({ ...this.$rectangle, left: column, right: column });
  }
  getLastCell(): HostObject {
    const { bottom, right } = this.$rectangle;
    return this.$at({ top: bottom, left: right, bottom, right });
  }
  getLastRow(): HostObject {
    return this.$at({ ...this.$rectangle, top: this.$rectangle.bottom });
  }
  getLastColumn(): HostObject {
    return this.$at({ ...this.$rectangle, left: this.$rectangle.right });
  }
  getEntireRow(): HostObject {
    return this.$at({ ...this.$rectangle, left: 0, right: maximumColumns - 1 });
  }
  getEntireColumn(): HostObject {
    return this.$at({ ...this.$rectangle, top: 0, bottom: maximumRows - 1 });
  }
  getOffsetRange(rows: unknown, columns: unknown): HostObject {
    const { top, left, bottom, right } = this.$rectangle;
    const [down, across] = [wholeNumber(rows), wholeNumber(columns)];
    return this.$at({
      top: top + down,
      left: left + across,
      bottom: bottom + down,
      right: right + across,
    });
  }
  getResizedRange(rows: unknown, columns: unknown): HostObject {
    const { bottom, right } = this.$rectangle;
    return this.$at({
      ...this.$rectangle,
      bottom: bottom + wholeNumber(rows),
      right: right + wholeNumber(columns),
    });
  }
  getAbsoluteResizedRange(rows: unknown, columns: unknown): HostObject {
    const { top, left } = this.$rectangle;
    return this.$at({
      top,
      left,
      bottom: top + wholeNumber(rows) - 1,
      right: left + wholeNumber(columns) - 1,
    });
  }
  /** A negative count goes the other way, in all four methods. */
  getRowsAbove(count?: unknown): HostObject {
    return this.#rowsBeside(-wholeNumber(count ?? 1));
  }
  getRowsBelow(count?: unknown): HostObject {
    return this.#rowsBeside(wholeNumber(count ?? 1));
  }
  getColumnsBefore(count?: unknown): HostObject {
    return this.#columnsBeside(-wholeNumber(count ?? 1));
  }
  getColumnsAfter(count?: unknown): HostObject {
    return this.#columnsBeside(wholeNumber(count ?? 1));
  }

  /** Office.js joins the slices of a large write with this. */
  getBoundingRect(other: unknown): HostObject {
    return this.$at(bounding(this.$rectangle, this.$other(other)));
  }
  getIntersectionOrNullObject(other: unknown): HostObject | null {
    const shared = intersection(this.$rectangle, this.$other(other));
    return shared && this.$at(shared);
  }
  getIntersection(other: unknown): HostObject {
    const shared = this.getIntersectionOrNullObject(other);
    if (!shared) throw itemNotFound("the ranges don't intersect");
    return shared;
  }

  /** Another range of the same sheet. */
  $at(rectangle: Rectangle): HostObject {
    return this.model.range(this.$sheetId, rectangle);
  }

  /** The block that an argument names; a block of another sheet has nothing to do with this one. */
  $other(other: unknown): Rectangle {
    if (other instanceof Block) {
      if (other.$sheetId !== this.$sheetId) throw invalidArgument("a range of another worksheet");
      return other.$rectangle;
    }
    const reference = typeof other === "string" ? readReference(other) : null;
    if (!reference) throw invalidArgument(String(other));
    const named = reference.sheet && this.model.context.grid.sheetNamed(reference.sheet);
    if (reference.sheet !== null && (!named || named.getSheetId() !== this.$sheetId)) {
      throw invalidArgument(String(other));
    }
    return reference.rectangle;
  }

  get $cornerCell(): Rectangle {
    const { top, left } = this.$rectangle;
    return { top, left, bottom: top, right: left };
  }

  #rowsBeside(count: number): HostObject {
    const { top, bottom } = this.$rectangle;
    if (count === 0) throw invalidArgument("0");
    return this.$at(
      count > 0
        ? { ...this.$rectangle, top: bottom + 1, bottom: bottom + count }
        : { ...this.$rectangle, top: top + count, bottom: top - 1 },
    );
  }

  #columnsBeside(count: number): HostObject {
    const { left, right } = this.$rectangle;
    if (count === 0) throw invalidArgument("0");
    return this.$at(
      count > 0
        ? { ...this.$rectangle, left: right + 1, right: right + count }
        : { ...this.$rectangle, left: left + count, right: left - 1 },
    );
  }
}

function within(index: unknown, count: number): number {
  const number = wholeNumber(index);
  if (number < 0 || number >= count) throw invalidArgument(String(number));
  return number;
}
