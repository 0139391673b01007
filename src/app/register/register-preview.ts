import type { RegisterColumn } from "../../core/register/columns";
import type { Language } from "../../core/messages/language";
import type { CellAddress, RangeAddress } from "../../core/sheet/address";
import type { KpiWorkbook } from "../kpi-workbook";

/** What the user says where nothing tells whether two are the same indicator. */
export type RegisterAnswer = "same" | "another" | "leave-out";

/** By `RegisterQuestion.id`; where there is no answer, the question's proposal counts. */
export type RegisterAnswers = ReadonlyMap<string, RegisterAnswer>;

/** Two that may be one. */
export interface RegisterQuestion {
  readonly id: string;
  /**
   * `row`: an indicator that is new to the register has the name of a row with another source, or
   * none. `table`: it has the name of another indicator that is new. `copy`: two rows of the register
   * name the same source.
   */
  readonly about: "row" | "table" | "copy";
  /** What it may be the same as: a row of the register, or an indicator of a table. */
  readonly other: { readonly name: string; readonly at: CellAddress; readonly origin: string };
  readonly choices: readonly RegisterAnswer[];
  readonly proposal: RegisterAnswer;
}

/** A cell that will be written. */
export interface RegisterChange {
  readonly column: RegisterColumn;
  /** What it will show: `26.0％` as in the staff's cell, `2025年`, `やや遅れ`. */
  readonly shows: string;
  /** With its `=`; of a row that has no place yet, as it would stand in the first row. */
  readonly formula: string;
  /** The staff's cell that it refers to; `null` where it refers to none. */
  readonly from: CellAddress | null;
  /** What it shows now; empty for a new row. */
  readonly before: string;
}

/**
 * What becomes of an indicator or a row.
 * `new`: a row is added; `leave-out` as the answer to its id adds none, now and later. `updated`: cells of its row are written. `unchanged`: nothing is.
 * `vanished`: its source is gone; the row stays and says so. `question`: the answer decides.
 * `left-out`: the user wanted no row of it; `another` as the answer to its id adds one. `offered`: a
 * goal that stands in a sentence; `another` as the answer to its id adds a row.
 */
export type PreviewKind =
  "new" | "updated" | "unchanged" | "vanished" | "question" | "left-out" | "offered";

export interface PreviewRow {
  /** The indicator's id, or the address of the row's name cell where there is no indicator. */
  readonly id: string;
  readonly kind: PreviewKind;
  readonly name: string;
  /** The title of the table that it stands in, or its sheet. */
  readonly origin: string;
  /** Its name cell in the staff's table; `null` for rows that stand by themselves or have lost it. */
  readonly source: CellAddress | null;
  /** Its row in the register; `null` while it has none. */
  readonly row: RangeAddress | null;
  readonly changes: readonly RegisterChange[];
  readonly question: RegisterQuestion | null;
  /** The sentence in which its goal stands; `null` for those of tables and for rows by themselves. */
  readonly sentence: string | null;
}

/** What building the register would do, before it is done. */
export interface RegisterPreview {
  readonly sheet: string;
  /** There is no register yet: its sheet will be added. */
  readonly isNew: boolean;
  readonly language: Language;
  readonly rows: readonly PreviewRow[];
  /** The workbook that the preview was made from. */
  readonly basis: KpiWorkbook;
}
