import type { RecordNotes } from "../../core/history/history-entry";
import type { Day } from "../../core/indicator/due";
import type { Language } from "../../core/messages/language";
import type { CellAddress, Rectangle } from "../../core/sheet/address";
import type { KpiWorkbook } from "../kpi-workbook";
import type { PlannedCell } from "../write-plan";

/** The row of an indicator as it would be recorded, its notes apart. */
export interface RecordRow {
  readonly id: string;
  /** What is recorded, by its column. */
  readonly cells: Readonly<Record<RecordedColumn, PlannedCell>>;
}

/** The columns that the add-in fills; the others are the staff's own words. */
export type RecordedColumn =
  | "date"
  | "indicator"
  | "value"
  | "unit"
  | "period"
  | "planned"
  | "pace"
  | "status"
  | "place"
  | "code";

/** What recording would do to a workbook, before it is done. */
export interface RecordPreview {
  readonly basis: KpiWorkbook;
  readonly day: Day;
  /** Of the record: that of its headers where there is one. */
  readonly language: Language;
  readonly sheet: string;
  /** There is no record yet: the sheet is made. */
  readonly isNew: boolean;
  /** The row of all together, then a row an indicator. */
  readonly whole: RecordRow;
  readonly rows: readonly RecordRow[];
  /** What was recorded on this very day before; `null`: nothing. */
  readonly today: TodaysRecord | null;
  /** Cells of the staff right below the record: rows that come would overwrite them. */
  readonly inTheWay: CellAddress | null;
}

/** The rows of a day that is recorded again. */
export interface TodaysRecord {
  /** Their number, and where they stand. */
  readonly rows: readonly TodaysRow[];
  /** What was said, by `RecordRow.id`. */
  readonly notes: ReadonlyMap<string, RecordNotes>;
}

/** A row of today's, and the row of the preview that stands for the same. */
export interface TodaysRow {
  readonly range: Rectangle;
  readonly id: string | null;
}

/** The id of the row of all together; no indicator has it. */
export const wholeId = "";

/** What staff say about what is recorded, by `RecordRow.id`. */
export type NotesById = ReadonlyMap<string, RecordNotes>;

/** Recorded again on one day: in the place of that day's rows, or below them. */
export type Again = "replace" | "append";
