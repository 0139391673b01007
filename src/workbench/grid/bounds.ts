import type { Rectangle } from "../../core/sheet/address";

/** The smallest block that holds every added cell that lies within the limits. */
export class Bounds {
  readonly #limits: Rectangle | undefined;
  #top = Infinity;
  #left = Infinity;
  #bottom = -1;
  #right = -1;

  constructor(limits?: Rectangle) {
    this.#limits = limits;
  }

  add(row: number, column: number): void {
    const limits = this.#limits;
    if (limits && (row < limits.top || row > limits.bottom)) return;
    if (limits && (column < limits.left || column > limits.right)) return;
    if (row < this.#top) this.#top = row;
    if (row > this.#bottom) this.#bottom = row;
    if (column < this.#left) this.#left = column;
    if (column > this.#right) this.#right = column;
  }

  /** `null` when no cell was added. */
  get rectangle(): Rectangle | null {
    if (this.#bottom < 0) return null;
    return { top: this.#top, left: this.#left, bottom: this.#bottom, right: this.#right };
  }
}
