import { viewSheet, type SheetView } from "../../sheet/sheet-view";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import { oneLine } from "../../table/one-line";
import { normalize } from "../../text/normalize";

/** A step of the discussion: 令和8年度第1回, and what is discussed then. */
export interface ScheduleEntry {
  readonly when: string;
  readonly what: string;
}

const whenWords = [
  "時期",
  "日程",
  "開催時期",
  "開催日",
  "予定時期",
  "スケジュール",
  "date",
  "when",
];
const whatWords = ["内容", "議題", "検討内容", "検討事項", "予定", "agenda", "what", "subject"];

/** The header of such a list stands near the top of its sheet. */
const rowsSearched = 30;

/** The steps that the sheets list under 時期 and 内容, in their order. */
export function readSchedule({ sheets }: WorkbookSnapshot): readonly ScheduleEntry[] {
  return sheets.flatMap((sheet) => {
    const view = viewSheet(sheet);
    if (!view.used) return [];
    const last = Math.min(view.used.bottom, view.used.top + rowsSearched);
    for (let row = view.used.top; row <= last; row++) {
      const [when, what] = [columnOf(view, row, whenWords), columnOf(view, row, whatWords)];
      if (when !== null && what !== null) return entriesBelow(view, row, when, what);
    }
    return [];
  });
}

function columnOf(view: SheetView, row: number, words: readonly string[]): number | null {
  const { left, right } = view.used ?? { left: 0, right: -1 };
  for (let column = left; column <= right; column++) {
    const text = normalize(view.textAt(row, column)).text.replace(/\s+/gu, "").toLowerCase();
    if (words.includes(text)) return column;
  }
  return null;
}

function entriesBelow(
  view: SheetView,
  header: number,
  when: number,
  what: number,
): ScheduleEntry[] {
  const entries: ScheduleEntry[] = [];
  for (let row = header + 1; row <= (view.used?.bottom ?? header); row++) {
    const entry = { when: oneLine(view.textAt(row, when)), what: oneLine(view.textAt(row, what)) };
    if (entry.when === "" || entry.what === "") break;
    entries.push(entry);
  }
  return entries;
}
