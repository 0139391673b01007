import type { Day } from "../indicator/due";
import { comparePeriods } from "../period/calendar";
import { isoDay } from "../period/period-days";
import type { HistoryEntry } from "./history-entry";
import { allSteps, type CountedSteps } from "../steps";

/** Everything that was recorded in one go. */
export interface KpiRecord {
  /** `2026-11-22`, of the second of that day `2026-11-22#2`. */
  readonly id: string;
  readonly day: Day;
  /** Which of its day it is, from 1, and how many there are. */
  readonly number: number;
  readonly ofDay: number;
  /** What was said of all together. */
  readonly whole: HistoryEntry | null;
  /** In the order of their rows. */
  readonly entries: readonly HistoryEntry[];
}

/** Entries sorted into records between two pauses: a few milliseconds of work. */
const entriesAtOnce = 2_000;

/**
 * The records, oldest first, wherever their rows stand. A row that says the same day of the same
 * indicator again belongs to a further record of that day.
 */
export function* recordSteps(entries: readonly HistoryEntry[]): CountedSteps<readonly KpiRecord[]> {
  const days = new Map<string, { readonly day: Day; readonly records: HistoryEntry[][] }>();
  const seen = new Map<string, number>();
  for (const [done, entry] of entries.entries()) {
    const iso = isoDay(entry.day);
    const key = `${iso}\n${entry.name ?? ""}\n${entry.place}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    let found = days.get(iso);
    if (!found) {
      found = { day: entry.day, records: [] };
      days.set(iso, found);
    }
    (found.records[before] ??= []).push(entry);
    if (done % entriesAtOnce === entriesAtOnce - 1) yield { done, total: entries.length };
  }
  return [...days.values()]
    .toSorted((a, b) => comparePeriods(a.day, b.day))
    .flatMap(({ day, records }) =>
      records.map((rows, i) => recordOf(day, rows, [i, records.length])),
    );
}

/** All of them at once. */
export function recordsOf(entries: readonly HistoryEntry[]): readonly KpiRecord[] {
  return allSteps(recordSteps(entries));
}

function recordOf(
  day: Day,
  rows: readonly HistoryEntry[],
  [before, ofDay]: readonly [number, number],
): KpiRecord {
  return {
    id: before === 0 ? isoDay(day) : `${isoDay(day)}#${before + 1}`,
    day,
    number: before + 1,
    ofDay,
    whole: rows.find(({ name }) => name === null) ?? null,
    entries: rows.filter(({ name }) => name !== null),
  };
}
