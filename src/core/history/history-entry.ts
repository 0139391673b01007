import type { Unit } from "../cell/reading";
import type { Day } from "../indicator/due";
import type { StatusCode } from "../indicator/status-code";
import type { Period } from "../period/period";
import type { CellAddress, RangeAddress } from "../sheet/address";
import type { HistoryColumn } from "./columns";

/** What staff say about an indicator, or about all of them; `""` where they say nothing. */
export interface RecordNotes {
  readonly comment: string;
  readonly cause: string;
  readonly nextAction: string;
}

/** A row of the record, as it stands now. */
export interface HistoryEntry extends RecordNotes {
  /** The row of the table, over its width. */
  readonly range: RangeAddress;
  /** The cell of its name. */
  readonly at: CellAddress;
  readonly day: Day;
  /** `null`: the row speaks of all indicators together. */
  readonly name: string | null;
  /** In the unit's own size; `null` when nothing was measured. */
  readonly value: number | null;
  readonly unit: Unit | null;
  readonly period: Period | null;
  readonly planned: number | null;
  readonly pace: number | null;
  readonly status: StatusCode | null;
  /** The address of the indicator's name when it was recorded: `'KPI①'!A8`. */
  readonly place: string;
}

/** A cell that says something else than its column asks for: `昨日` as a date. */
export interface UnreadCell {
  readonly at: CellAddress;
  readonly column: HistoryColumn;
  readonly text: string;
}

/**
 * The record as it was read. A row without a day or a name cannot be placed in time: it is no entry,
 * and its cells are named. Other unreadable cells leave their entry without that value.
 */
export interface History {
  readonly entries: readonly HistoryEntry[];
  readonly unread: readonly UnreadCell[];
}
