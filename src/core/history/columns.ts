/**
 * The columns of 記録, in the order in which they are written: what was measured, how it was judged,
 * what staff say about it, and by what the row finds its indicator again. Columns are only ever
 * added at the end; they are found by their headers, wherever staff move them.
 */
export const historyColumns = [
  "date",
  "indicator",
  "value",
  "unit",
  "period",
  "planned",
  "pace",
  "status",
  "comment",
  "cause",
  "nextAction",
  "place",
  "code",
] as const;

/** A column of the record. */
export type HistoryColumn = (typeof historyColumns)[number];

/** The Excel Table that holds the record, by which it is found whatever its sheet is called. */
export const historyTable = "KpiHistory";
