import type { SheetSnapshot, WorkbookSnapshot } from "../core/sheet/snapshot";

/** The Excel Table by which the summary is found again, whatever its sheet is called by then. */
export const summaryTable = "KpiSummary";

/** The sheet that holds one of the add-in's own tables. */
export function findOwnSheet(snapshot: WorkbookSnapshot, table: string): SheetSnapshot | undefined {
  return snapshot.sheets.find((sheet) => sheet.tables.some(({ name }) => name === table));
}

/** What the staff wrote: the add-in's own sheets are results, and are never read as input. */
export function staffSheets(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const own = findOwnSheet(snapshot, summaryTable);
  return own ? { sheets: snapshot.sheets.filter((sheet) => sheet !== own) } : snapshot;
}
