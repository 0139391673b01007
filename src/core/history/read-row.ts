import { readUnit, type UnitReading } from "../cell/unit-column";
import type { Day } from "../indicator/due";
import type { StatusCode } from "../indicator/status-code";
import { wholeName } from "../messages/history-sheet";
import type { Period } from "../period/period";
import { folded } from "../register/match-word";
import { textOf } from "../register/register-cells";
import { cellAt, type Cell } from "../sheet/snapshot";
import type { HistoryColumn } from "./columns";
import type { HistoryPlace } from "./find-history";
import { historyCells } from "./history-cells";
import type { HistoryEntry, UnreadCell } from "./history-entry";
import { dayIn, numberIn, percentIn, periodIn, periodInCell } from "./history-values";
import { statusInWords } from "./status-in-words";

/** What one row says: an entry, nothing, or cells that could not be read. */
export interface RowReading {
  readonly entry: HistoryEntry | null;
  readonly unread: readonly UnreadCell[];
}

/** Reads the rows of one record; words that many rows share are read once. */
export function rowReader(place: HistoryPlace): (row: number) => RowReading {
  const unitOf = remembered((text) => readUnit(text));
  const periodOf = remembered(periodIn);
  const statusOf = remembered((words) => statusInWords(...split(words)));
  // Names are many: only those in brackets are looked at twice.
  const isWhole = (name: string) => /^[（(]/u.test(name) && wholeNames.has(folded(name));
  const { sheet, rectangle, columns } = place;

  return (row) => {
    const { cellOf, wordsIn, said, note, unread } = historyCells(place, row);
    if (isEmpty(place, row)) return { entry: null, unread };
    const name = wordsIn("indicator");
    const day = said<Day>("date", (cell) => dayIn(cell) ?? "unread");
    if (day === null && unread.length === 0) note("date");
    if (name === "") note("indicator");
    if (day === null || name === "") return { entry: null, unread };
    const unit = unitOf(wordsIn("unit"));
    const whole = isWhole(name);
    const number = (column: HistoryColumn, sized: UnitReading | null) =>
      said<number>(column, (cell) => numberIn(cell, sized));
    const statusIn = (cell: Cell) => statusOf(`${wordsIn("code")}\n${textOf(cell)}`) ?? "unread";
    const entry: HistoryEntry = {
      range: { sheet: sheet.name, ...rectangle, top: row, bottom: row },
      at: { sheet: sheet.name, row, column: columns.get("indicator") ?? rectangle.left },
      day,
      name: whole ? null : name,
      value: number("value", unit),
      unit: unit?.unit ?? percentIn(cellOf("value")),
      period: said<Period>("period", (cell) =>
        typeof cell.value === "string" ? periodOf(cell.value) : periodInCell(cell),
      ),
      planned: number("planned", unit),
      pace: number("pace", null),
      // Of all together the cell tells how many have which status.
      status: whole ? null : said<StatusCode>("status", statusIn),
      comment: wordsIn("comment"),
      cause: wordsIn("cause"),
      nextAction: wordsIn("nextAction"),
      place: wordsIn("place"),
    };
    return { entry, unread };
  };
}

/** The day of a row alone; `null` when it cannot be read. */
export function dayOfRow({ sheet, columns }: HistoryPlace, row: number): Day | null {
  const column = columns.get("date");
  return column === undefined ? null : dayIn(cellAt(sheet, { row, column }));
}

const wholeNames: ReadonlySet<string> = new Set(Object.values(wholeName).map(folded));
/** A row of the table in which nothing of ours stands: Excel leaves such rows behind when content is cleared. */
function isEmpty({ sheet, columns }: HistoryPlace, row: number): boolean {
  for (const column of columns.values()) {
    if (textOf(cellAt(sheet, { row, column })) !== "") return false;
  }
  return true;
}

function split(words: string): [word: string, key: string] {
  const at = words.indexOf("\n");
  return [words.slice(at + 1), words.slice(0, at)];
}

function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const value = read(text);
    known.set(text, value);
    return value;
  };
}
