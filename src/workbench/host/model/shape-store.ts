import { route } from "./shape-geometry";
import type { ShapeRecord } from "./shape-record";

export type { ShapeRecord } from "./shape-record";

/**
 * The drawings of the workbook. Univer's free packages have none, so the stand-in keeps them here
 * and the page draws them over the grid whenever `onChange` calls.
 */
export class ShapeStore {
  /** From back to front. */
  #shapes: ShapeRecord[] = [];
  readonly #listeners = new Set<() => void>();
  #nextId = 1;

  /** All shapes of a sheet from back to front, those within groups among them. */
  onSheet(sheetId: string): readonly ShapeRecord[] {
    return this.#shapes.filter((shape) => shape.sheetId === sheetId);
  }

  find(id: string): ShapeRecord | null {
    return this.#shapes.find((shape) => shape.id === id) ?? null;
  }

  /** An id that no shape has had. */
  newId(): string {
    return `{shape-${this.#nextId++}}`;
  }

  add(shape: ShapeRecord): void {
    this.#shapes.push(shape);
    this.changed();
  }

  /** Removes a shape, and what it holds if it is a group; connectors to it stay where they are. */
  remove(id: string): void {
    const gone = new Set(
      this.#shapes.filter((shape) => this.#isWithin(shape, id)).map((s) => s.id),
    );
    this.#shapes = this.#shapes.filter((shape) => !gone.has(shape.id));
    for (const { connector } of this.#shapes) {
      if (connector?.begin && gone.has(connector.begin.shapeId)) connector.begin = null;
      if (connector?.end && gone.has(connector.end.shapeId)) connector.end = null;
    }
    this.changed();
  }

  /** Puts a shape at another place of its sheet's order, 0 at the back. */
  reorder(id: string, position: number): void {
    const shape = this.find(id);
    if (!shape) return;
    const others = this.onSheet(shape.sheetId).filter((other) => other !== shape);
    others.splice(Math.max(0, position), 0, shape);
    this.#shapes = [...this.#shapes.filter((other) => other.sheetId !== shape.sheetId), ...others];
    this.changed();
  }

  removeSheet(sheetId: string): void {
    this.#shapes = this.#shapes.filter((shape) => shape.sheetId !== sheetId);
    this.changed();
  }

  /** Forgets everything: another workbook is open, with the shapes of its file. */
  replace(shapes: readonly ShapeRecord[]): void {
    this.#shapes = structuredClone([...shapes]);
    this.changed();
  }

  /** Tells the page to draw anew; called after a record has been changed in place. */
  changed(): void {
    for (const shape of this.#shapes) route(shape, (id) => this.find(id));
    for (const listener of this.#listeners) listener();
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  #isWithin(shape: ShapeRecord, id: string): boolean {
    if (shape.id === id) return true;
    const parent = shape.parentId === null ? null : this.find(shape.parentId);
    return parent !== null && this.#isWithin(parent, id);
  }
}
