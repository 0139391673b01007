import { historyTable } from "../core/history/columns";
import { registerTable } from "../core/register/columns";
import { withoutOwnSpills } from "../core/sheet/own-spills";
import type { SheetSnapshot, WorkbookSnapshot } from "../core/sheet/snapshot";

/** The Excel Table by which the summary is found again, whatever its sheet is called by then. */
export const summaryTable = "KpiSummary";

/** The table of the material for a meeting. */
export const meetingTable = "KpiMeeting";

/** The table of the machine-readable copy. */
export const tidyTable = "KpiTidy";

/** Every table that the add-in writes, each onto a sheet of its own. */
const ownTables: ReadonlySet<string> = new Set([
  summaryTable,
  registerTable,
  "KpiModelNodes",
  "KpiModelLinks",
  "KpiFindings",
  historyTable,
  meetingTable,
  tidyTable,
  "KpiConverted",
]);

/** The sheet that holds one of the add-in's own tables. */
export function findOwnSheet(snapshot: WorkbookSnapshot, table: string): SheetSnapshot | undefined {
  return snapshot.sheets.find((sheet) => sheet.tables.some(({ name }) => name === table));
}

/**
 * What the staff wrote: the add-in's own sheets, and what its functions have spilled, are results
 * and are never read as tables of theirs.
 * What they typed into the register is read through a door of its own.
 */
export function staffSheets(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const isOwn = ({ tables }: SheetSnapshot) => tables.some(({ name }) => ownTables.has(name));
  const sheets = snapshot.sheets.filter((sheet) => !isOwn(sheet)).map(withoutOwnSpills);
  return { ...snapshot, sheets };
}

/** Where one of the add-in's tables stands, or a sheet for it that no other has. */
export function sheetFor(
  snapshot: WorkbookSnapshot,
  table: string,
  wish: string,
): { readonly sheet: string; readonly isNew: boolean } {
  const own = findOwnSheet(snapshot, table);
  return { sheet: own?.name ?? freeSheetName(snapshot, wish), isNew: !own };
}

/** The first of `KPI要約`, `KPI要約 (2)`, … that no sheet of the staff has. */
export function freeSheetName({ sheets }: WorkbookSnapshot, wish: string): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let name = wish;
  for (let i = 2; taken.has(name.toLowerCase()); i += 1) name = `${wish} (${i})`;
  return name;
}
