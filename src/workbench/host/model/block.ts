import type { Rectangle } from "../../../core/sheet/address";
import { maximumColumns, maximumRows } from "../../../core/sheet/address";
import { invalidArgument, itemNotFound } from "../host-error";
import { HostObject } from "../host-object";
import type { Anchor } from "./anchors";
import type { Model } from "./model";
import { sheetOf } from "./sheet-of";

/** A block of cells of a sheet that follows its cells when rows and columns come and go. */
export abstract class Block extends HostObject {
  protected readonly model: Model;
  readonly #anchor: Anchor;

  constructor(model: Model, sheetId: string, rectangle: Rectangle) {
    super();
    sheetOf(model, sheetId);
    if (!isOnSheet(rectangle)) throw invalidArgument("outside the sheet");
    this.model = model;
    this.#anchor = model.anchors.add(sheetId, rectangle);
  }

  get $sheetId(): string {
    return this.#anchor.sheetId;
  }

  /** @throws HostError `ItemNotFound` when the block or its sheet has been deleted. */
  get $rectangle(): Rectangle {
    sheetOf(this.model, this.#anchor.sheetId);
    if (!this.#anchor.rectangle) throw itemNotFound("the range has been deleted");
    return this.#anchor.rectangle;
  }
}

function isOnSheet({ top, left, bottom, right }: Rectangle): boolean {
  const whole = [top, left, bottom, right].every(Number.isInteger);
  return (
    whole &&
    top >= 0 &&
    left >= 0 &&
    bottom >= top &&
    right >= left &&
    bottom < maximumRows &&
    right < maximumColumns
  );
}
