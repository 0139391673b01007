import { itemNotFound } from "../host-error";
import { HostObject } from "../host-object";
import { wholeNumber } from "./arguments";
import type { Model } from "./model";
import type { ShapeRecord } from "./shape-record";

/** What collections of shapes have in common: finding one by id, name or place. */
export abstract class ShapeList extends HostObject {
  protected readonly model: Model;

  constructor(model: Model) {
    super();
    this.model = model;
  }

  /** From back to front. */
  protected abstract records(): readonly ShapeRecord[];

  override $items(): readonly HostObject[] {
    return this.records().map(({ id }) => this.model.shape(id));
  }
  override $indexer(key: unknown): HostObject | null {
    const shape = this.records().find(({ id, name }) => id === key || name === key);
    return shape ? this.model.shape(shape.id) : null;
  }
  getItem(key: unknown): HostObject {
    const shape = this.$indexer(key);
    if (!shape) throw itemNotFound(String(key));
    return shape;
  }
  getItemOrNullObject(key: unknown): HostObject | null {
    return this.$indexer(key);
  }
  getItemAt(index: unknown): HostObject {
    const shape = this.records()[wholeNumber(index)];
    if (!shape) throw itemNotFound();
    return this.model.shape(shape.id);
  }
  getCount(): number {
    return this.records().length;
  }
}
