import type { WorkbookSnapshot } from "../sheet/snapshot";
import { findHistory } from "./find-history";
import type { History, HistoryEntry, UnreadCell } from "./history-entry";
import { isoDay } from "../period/period-days";
import { dayOfRow, rowReader } from "./read-row";
import { allSteps, type CountedSteps } from "../steps";

/** Rows read between two pauses: a few milliseconds of work. */
const rowsAtOnce = 200;

/**
 * Reads the record as it stands now, in steps: sorted, edited and added to as staff have left it;
 * empty without one. Total, and linear in its rows.
 */
export function* historySteps(snapshot: WorkbookSnapshot): CountedSteps<History> {
  const place = findHistory(snapshot);
  if (!place) return { entries: [], unread: [] };
  const { top, bottom } = place.rectangle;
  const read = rowReader(place);
  const entries: HistoryEntry[] = [];
  const unread: UnreadCell[] = [];
  const total = bottom - top;
  for (let done = 1; done <= total; done += 1) {
    const row = read(top + done);
    if (row.entry) entries.push(row.entry);
    unread.push(...row.unread);
    if (done % rowsAtOnce === 0) yield { done, total };
  }
  return { entries, unread };
}

/** All of it at once. */
export function readHistory(snapshot: WorkbookSnapshot): History {
  return allSteps(historySteps(snapshot));
}

/** The entries of the last days on which something was recorded; rows of other days are only dated. */
export function readLastDays(snapshot: WorkbookSnapshot, count: number): readonly HistoryEntry[] {
  const place = findHistory(snapshot);
  if (!place) return [];
  const rows = new Map<string, number[]>();
  for (let row = place.rectangle.top + 1; row <= place.rectangle.bottom; row += 1) {
    const day = dayOfRow(place, row);
    if (!day) continue;
    const iso = isoDay(day);
    const ofDay = rows.get(iso);
    if (ofDay) ofDay.push(row);
    else rows.set(iso, [row]);
  }
  const read = rowReader(place);
  const last = [...rows.keys()].toSorted().slice(-count);
  return last.flatMap((iso) => (rows.get(iso) ?? []).flatMap((row) => read(row).entry ?? []));
}
