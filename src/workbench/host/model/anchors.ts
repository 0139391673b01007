import type { Rectangle } from "../../../core/sheet/address";
import { shifted, type Shift } from "../../grid/line-shift";

/** A block that follows its cells when rows or columns come and go; `null` when they are all gone. */
export interface Anchor {
  readonly sheetId: string;
  rectangle: Rectangle | null;
}

/** Every block that a living range object stands for, held weakly. */
export class Anchors {
  #anchors: WeakRef<Anchor>[] = [];
  #sweepAt = 1024;

  add(sheetId: string, rectangle: Rectangle): Anchor {
    if (this.#anchors.length >= this.#sweepAt) {
      this.#anchors = this.#anchors.filter((anchor) => anchor.deref() !== undefined);
      this.#sweepAt = Math.max(1024, this.#anchors.length * 2);
    }
    const anchor: Anchor = { sheetId, rectangle };
    this.#anchors.push(new WeakRef(anchor));
    return anchor;
  }

  shift(shift: Shift): void {
    for (const reference of this.#anchors) {
      const anchor = reference.deref();
      if (anchor?.rectangle && anchor.sheetId === shift.sheetId) {
        anchor.rectangle = shifted(anchor.rectangle, shift);
      }
    }
  }

  /** Cells have gone from one place to another: the blocks that lie wholly among them go along. */
  move(sheetId: string, from: Rectangle, to: Rectangle): void {
    const [down, across] = [to.top - from.top, to.left - from.left];
    for (const reference of this.#anchors) {
      const anchor = reference.deref();
      const block = anchor?.sheetId === sheetId ? anchor.rectangle : null;
      if (!anchor || !block) continue;
      const { top, left, bottom, right } = block;
      if (top < from.top || left < from.left || bottom > from.bottom || right > from.right)
        continue;
      anchor.rectangle = {
        top: top + down,
        left: left + across,
        bottom: bottom + down,
        right: right + across,
      };
    }
  }
}
