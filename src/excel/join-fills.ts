import type { Rectangle } from "../core/sheet/address";
import type { Fill } from "../core/sheet/looks";

/** A fill that is being drawn downwards. */
interface Growing {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  bottom: number;
  readonly color: string;
}

/**
 * The colours of a block as few rectangles: neighbours of one colour in a row, and equal stretches
 * of rows one below the other. White is no colour: Excel says it of cells without fill.
 *
 * @param colors - `#RRGGBB` a cell; `""` where a cell has several.
 */
export function joinFills(
  colors: readonly (readonly string[])[],
  block: Rectangle,
): readonly Fill[] {
  const done: Growing[] = [];
  let open: Growing[] = [];
  colors.forEach((row, r) => {
    const next = stretches(row).map(({ first, last, color }): Growing => {
      const left = block.left + first;
      const right = block.left + last;
      const above = open.find(
        (fill) => fill.left === left && fill.right === right && fill.color === color,
      );
      if (above) above.bottom = block.top + r;
      return above ?? { left, right, top: block.top + r, bottom: block.top + r, color };
    });
    done.push(...open.filter((fill) => !next.includes(fill)));
    open = next;
  });
  return [...done, ...open]
    .sort((a, b) => a.top - b.top || a.left - b.left)
    .map(({ color, ...range }) => ({ range, color }));
}

function stretches(
  row: readonly string[],
): readonly { readonly first: number; readonly last: number; readonly color: string }[] {
  const found: { first: number; last: number; color: string }[] = [];
  row.forEach((written, column) => {
    const color = written.toUpperCase();
    if (color === "" || color === "#FFFFFF") return;
    const previous = found.at(-1);
    if (previous?.color === color && previous.last === column - 1) previous.last = column;
    else found.push({ first: column, last: column, color });
  });
  return found;
}
