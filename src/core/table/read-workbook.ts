import type { Rectangle } from "../sheet/address";
import { viewSheet, type SheetView } from "../sheet/sheet-view";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import { confidenceOf, evidenceOf, formOf } from "./evidence";
import { findCandidates } from "./find-candidates";
import { findTables, type FoundTable } from "./find-tables";
import type { KpiTable, TextBlock, WorkbookReading } from "./kpi-table";
import { notesBelow } from "./table-notes";
import { readIndicator } from "./read-indicator";
import { titleOf } from "./table-title";
import { textsOutside } from "./text-blocks";

/**
 * Everything that the sheets of a workbook say about indicators: its KPI tables, goals that stand
 * in sentences only, and the sentences themselves. Sheets that the add-in wrote are left out.
 * Total, and linear in the cells of the workbook.
 */
export function readWorkbook(snapshot: WorkbookSnapshot): WorkbookReading {
  const sheets = snapshot.sheets.filter((sheet) => !isOwnSheet(sheet)).map(readSheet);
  return {
    tables: sheets.flatMap(({ tables }) => tables),
    candidates: sheets.flatMap(({ candidates }) => candidates),
    texts: sheets.flatMap(({ texts }) => texts),
  };
}

/** The add-in's own sheets hold Excel Tables named KpiRegister, KpiFindings and so on. */
function isOwnSheet({ tables }: SheetSnapshot): boolean {
  return tables.some(({ name }) => /^Kpi[A-Z]/.test(name));
}

function readSheet(sheet: SheetSnapshot): WorkbookReading {
  const view = viewSheet(sheet);
  const found = findTables(view).map((table) => ({
    table,
    notes: notesBelow(view, table.rectangle),
  }));
  const noteRows = found.flatMap(({ table, notes }) =>
    notes.map(({ at }): Rectangle => ({ ...table.rectangle, top: at.row, bottom: at.row })),
  );
  const texts = textsOutside(view, [...found.map(({ table }) => table.rectangle), ...noteRows]);
  const above = textsAbove(texts);
  const tables = found.map(({ table, notes }): KpiTable => ({
    ...readTable(view, table, above(table.rectangle)),
    notes,
  }));
  return { tables, candidates: findCandidates(texts, tables), texts };
}

/**
 * The texts between a table and the one that ends above it. Asked for one table after the other
 * from the top down, it walks through the texts once.
 */
function textsAbove(texts: readonly TextBlock[]): (table: Rectangle) => readonly TextBlock[] {
  let open: Rectangle[] = [];
  let [start, end] = [0, 0];
  const skip = (from: number, test: (row: number) => boolean) => {
    let at = from;
    for (let text = texts[at]; text && test(text.at.row); text = texts[at]) at++;
    return at;
  };
  return (table) => {
    for (const { bottom } of open) {
      if (bottom < table.top) start = skip(start, (row) => row <= bottom);
    }
    // What stands beside this table does not end above it.
    open = [...open.filter(({ bottom }) => bottom >= table.top), table];
    end = skip(Math.max(start, end), (row) => row < table.top);
    return texts.slice(start, end);
  };
}

function readTable(
  view: SheetView,
  table: FoundTable,
  above: readonly TextBlock[],
): Omit<KpiTable, "notes"> {
  const { rectangle, columns, headerRows } = table;
  const indicators = table.indicators.map((rows) => readIndicator(view, rows, columns, rectangle));
  return {
    range: { sheet: view.name, ...rectangle },
    title: titleOf(above),
    form: formOf(table),
    headerRows,
    evidence: evidenceOf(view, table),
    confidence: confidenceOf(table, indicators),
    indicators,
  };
}
