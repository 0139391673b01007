import { findHistory, type HistoryPlace } from "../../core/history/find-history";
import type { CellAddress } from "../../core/sheet/address";
import { cellAt } from "../../core/sheet/snapshot";
import type { Again, RecordPreview, RecordRow, TodaysRow } from "./record-preview";

/** Which row of the sheet each row of a record takes, in a record that is there. */
export interface PlacedRows {
  readonly place: HistoryPlace;
  readonly rows: readonly { readonly row: number; readonly record: RecordRow }[];
  /** Rows of the same day that nothing takes the place of. */
  readonly cleared: readonly number[];
  /** The last row of the table afterwards. */
  readonly bottom: number;
}

/**
 * Where the rows go: below what is there, or, replacing, each in the row that said the same of this
 * day, so that what staff keep in columns of their own stays beside it. `null` without a record.
 */
export function placeRows(preview: RecordPreview, again: Again): PlacedRows | null {
  const place = findHistory(preview.basis.snapshot);
  if (!place) return null;
  const former = again === "replace" ? (preview.today?.rows ?? []) : [];
  const slots = slotsOf(former);
  let last = lastFilled(place);
  const rows = [preview.whole, ...preview.rows].map((record) => ({
    row: slots.get(record.id) ?? (last += 1),
    record,
  }));
  const used = new Set(rows.map(({ row }) => row));
  const cleared = former.map(({ range }) => range.top).filter((row) => !used.has(row));
  const bottom = Math.max(last, place.rectangle.bottom);
  return { place, rows, cleared, bottom: withoutEmpty(place, bottom, new Set(cleared)) };
}

/** The cell of the staff that rows would overwrite; `null`: the way is free. */
export function cellInTheWay(preview: RecordPreview, again: Again): CellAddress | null {
  const { inTheWay } = preview;
  if (!inTheWay) return null;
  const bottom = placeRows(preview, again)?.bottom ?? 0;
  return bottom >= inTheWay.row ? inTheWay : null;
}

/** The row of today's that stands for each indicator; the first, where it was recorded twice. */
function slotsOf(former: readonly TodaysRow[]): ReadonlyMap<string, number> {
  const slots = new Map<string, number>();
  for (const { range, id } of former) {
    if (id !== null && !slots.has(id)) slots.set(id, range.top);
  }
  return slots;
}

/** Rows that were emptied at the end of the table are filled again before it grows. */
function lastFilled(place: HistoryPlace): number {
  const { top, bottom } = place.rectangle;
  let last = bottom;
  while (last > top && isBlankRow(place, last)) last -= 1;
  return last;
}

/** Rows that are emptied at the end of the table leave it; a table keeps one row at least. */
function withoutEmpty(
  { rectangle: { top } }: HistoryPlace,
  bottom: number,
  cleared: ReadonlySet<number>,
): number {
  let last = bottom;
  while (last > top + 1 && cleared.has(last)) last -= 1;
  return last;
}

function isBlankRow({ sheet, rectangle: { left, right } }: HistoryPlace, row: number): boolean {
  for (let column = left; column <= right; column += 1) {
    const { value, formula } = cellAt(sheet, { row, column });
    if (value !== "" || formula !== "") return false;
  }
  return true;
}
