import { maximumColumns, maximumRows, type Rectangle } from "../../../core/sheet/address";

/** Rows or columns that were inserted or deleted: `count` of them, the first at `at`. */
export interface Shift {
  readonly sheetId: string;
  readonly axis: "rows" | "columns";
  readonly at: number;
  /** Negative: deleted. */
  readonly count: number;
}

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

/** Where a block is afterwards, by Excel's rules: it grows when lines come between its own. */
export function shifted(rectangle: Rectangle, { axis, at, count }: Shift): Rectangle | null {
  const { top, left, bottom, right } = rectangle;
  const moved =
    axis === "rows"
      ? shiftedSpan(top, bottom, at, count, maximumRows)
      : shiftedSpan(left, right, at, count, maximumColumns);
  if (!moved) return null;
  const [first, last] = moved;
  return axis === "rows"
    ? { ...rectangle, top: first, bottom: last }
    : { ...rectangle, left: first, right: last };
}

function shiftedSpan(
  first: number,
  last: number,
  at: number,
  count: number,
  maximum: number,
): [number, number] | null {
  // A whole row or column stays whole.
  if (first === 0 && last === maximum - 1) return [first, last];
  if (count > 0) {
    const start = first >= at ? first + count : first;
    return start >= maximum
      ? null
      : [start, Math.min(last >= at ? last + count : last, maximum - 1)];
  }
  const end = at - count;
  const start = first < at ? first : Math.max(first + count, at);
  const stop = last < at ? last : last < end ? at - 1 : last + count;
  return stop < start ? null : [start, stop];
}
