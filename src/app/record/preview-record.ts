import { findHistory, type HistoryPlace } from "../../core/history/find-history";
import type { HistoryEntry, RecordNotes } from "../../core/history/history-entry";
import { historySteps } from "../../core/history/read-history";
import { sameIndicatorSteps } from "../../core/history/same-indicator";
import type { Day } from "../../core/indicator/due";
import type { Indicator } from "../../core/indicator/indicator";
import { isCounted } from "../../core/indicator/is-counted";
import { historySheetTexts } from "../../core/messages/history-sheet";
import type { Language } from "../../core/messages/language";
import { isoDay } from "../../core/period/period-days";
import type { CellAddress } from "../../core/sheet/address";
import { cellAt } from "../../core/sheet/snapshot";
import { outputLanguage } from "../../core/settings/settings";
import type { KpiWorkbook } from "../kpi-workbook";
import { freeSheetName } from "../own-sheets";
import { wholeId, type RecordPreview, type RecordRow, type TodaysRecord } from "./record-preview";
import { recordRows } from "./record-rows";
import type { CountedSteps } from "../../core/steps";

/** Rows made between two pauses: a few milliseconds of work. */
const rowsAtOnce = 200;

/**
 * What recording a workbook on a day would write, and where. Everything that is counted is recorded,
 * measured or not; nothing of an earlier day is touched.
 */
export function* recordSteps(
  basis: KpiWorkbook,
  day: Day,
  writer: Language,
): CountedSteps<RecordPreview> {
  const { snapshot, settings } = basis;
  const place = findHistory(snapshot);
  const language = place?.language ?? outputLanguage(settings, writer);
  const indicators = recordedIndicators(basis);
  const { rowOf, wholeOf } = recordRows(basis, day, language);
  const rows: RecordRow[] = [];
  for (const indicator of indicators) {
    rows.push(rowOf(indicator));
    if (rows.length % rowsAtOnce === 0) yield { done: rows.length, total: indicators.length };
  }
  const history = yield* historySteps(snapshot);
  const todays = history.entries.filter((entry) => isoDay(entry.day) === isoDay(day));
  return {
    basis,
    day,
    language,
    sheet: place?.sheet.name ?? freeSheetName(snapshot, historySheetTexts[language].sheet),
    isNew: place === null,
    whole: wholeOf(indicators),
    rows,
    today: todays.length > 0 ? yield* todaysRecord(todays, indicators) : null,
    inTheWay: place && inTheWay(place, rows.length + 1),
  };
}

/** What a record speaks of: KPIs with a target, each once. */
export function recordedIndicators({ reading }: KpiWorkbook): readonly Indicator[] {
  return reading.tables.flatMap((table) => table.indicators).filter(isCounted);
}

/** The rows of the day, and what was said in the last of each. */
function* todaysRecord(
  entries: readonly HistoryEntry[],
  indicators: readonly Indicator[],
): CountedSteps<TodaysRecord> {
  const { keyOf, indicatorOf } = yield* sameIndicatorSteps(indicators, entries);
  const notes = new Map<string, RecordNotes>();
  const rows = entries.map((entry) => {
    const id = entry.name === null ? wholeId : (indicatorOf(keyOf(entry))?.id ?? null);
    const { comment, cause, nextAction } = entry;
    if (id !== null) notes.set(id, { comment, cause, nextAction });
    return { range: entry.range, id };
  });
  return { rows, notes };
}

/** The first cell that stands in the rows below the table; Excel's own resizing would swallow it. */
function inTheWay({ sheet, rectangle }: HistoryPlace, rows: number): CellAddress | null {
  const { left, right, bottom } = rectangle;
  for (let row = bottom + 1; row <= bottom + rows; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const { value, formula } = cellAt(sheet, { row, column });
      if (value !== "" || formula !== "") return { sheet: sheet.name, row, column };
    }
  }
  return null;
}
