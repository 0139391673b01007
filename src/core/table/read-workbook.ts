import type { Indicator } from "../indicator/indicator";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import { allSteps, type Steps } from "../steps";
import { type RoleCorrection, correctionsOf } from "./corrections";
import { correctionsOn } from "./corrections-on-sheet";
import { evidenceOf } from "./evidence";
import { findCandidates } from "./find-candidates";
import { findTables, type FoundTable } from "./find-tables";
import type { KpiTable, TextBlock, WorkbookReading } from "./kpi-table";
import { rolesOf } from "./line-roles";
import { readIndicator } from "./read-indicator";
import { createSpellings, type Spellings } from "./spellings";
import { confidenceOf, supportOf } from "./support";
import { formOf } from "./table-form";
import { notesBelow } from "./table-notes";
import { readableSheet, type TableSheet } from "./table-sheet";
import { titleOf } from "./table-title";
import { textsAbove } from "./texts-above";
import { textsOutside } from "./text-blocks";
import { unitAbove } from "./unit-in-brackets";

/**
 * Everything that the sheets of a workbook say about indicators: its KPI tables, goals that stand
 * in sentences only, and the sentences themselves. What the user corrected about rows, columns and
 * blocks counts before what their words say. Sheets that the add-in wrote are left out.
 * Total, and linear in the cells of the workbook.
 */
export function readWorkbook(workbook: WorkbookSnapshot): WorkbookReading {
  return allSteps(readingSteps(workbook));
}

/** Rows read between two steps. */
const rowsAtOnce = 1_000;

/** The same in steps of some milliseconds: others have their turn between them. */
export function* readingSteps({ sheets, names }: WorkbookSnapshot): Steps<WorkbookReading> {
  const spellings = createSpellings();
  const corrections = correctionsOf(names);
  const read: WorkbookReading[] = [];
  let rows = 0;
  for (const sheet of sheets) {
    if (isOwnSheet(sheet)) continue;
    rows += sheet.values.length;
    if (rows > rowsAtOnce) {
      yield;
      rows = sheet.values.length;
    }
    read.push(yield* readSheet(sheet, spellings, corrections));
  }
  return {
    tables: read.flatMap(({ tables }) => tables),
    candidates: read.flatMap(({ candidates }) => candidates),
    texts: read.flatMap(({ texts }) => texts),
  };
}

/** The add-in's own sheets hold Excel Tables named KpiRegister, KpiFindings and so on. */
export function isOwnSheet({ tables }: SheetSnapshot): boolean {
  return tables.some(({ name }) => /^Kpi[A-Z]/.test(name));
}

function* readSheet(
  snapshot: SheetSnapshot,
  spellings: Spellings,
  corrections: readonly RoleCorrection[],
): Steps<WorkbookReading> {
  const sheet = readableSheet(snapshot, spellings);
  const found = findTables({
    sheet,
    excelTables: snapshot.tables,
    corrections: correctionsOn(snapshot.name, corrections),
  }).map((table) => ({ table, notes: notesBelow(sheet, table.rectangle) }));
  const covered = found.flatMap(({ table: { rectangle }, notes }) => [
    rectangle,
    ...notes.map(({ at: { row } }) => ({ ...rectangle, top: row, bottom: row })),
  ]);
  const isLarge = snapshot.values.length > rowsAtOnce;
  if (isLarge) yield;
  const texts = textsOutside(sheet, covered);
  const above = textsAbove(texts);
  if (isLarge) yield;
  const tables: KpiTable[] = [];
  for (const { table, notes } of found) {
    tables.push({ ...(yield* readTable(sheet, table, above(table.rectangle))), notes });
  }
  return { tables, candidates: findCandidates(texts, tables), texts };
}

function* readTable(
  sheet: TableSheet,
  table: FoundTable,
  above: readonly TextBlock[],
): Steps<Omit<KpiTable, "notes">> {
  const { rectangle, header, columns, excelTable, body } = table;
  const unit = unitAbove(
    above.map(({ text }) => text),
    sheet.unitIn,
  );
  const frame = { left: rectangle.left, right: rectangle.right, unitAbove: unit };
  const indicators: Indicator[] = [];
  for (const rows of body.indicators) {
    indicators.push(readIndicator(sheet, rows, columns, frame));
    if (indicators.length % rowsAtOnce === 0) yield;
  }
  const support = supportOf(sheet.name, table, indicators);
  return {
    range: { sheet: sheet.name, ...rectangle },
    title: titleOf(above),
    form: formOf(table),
    excelTable,
    headerRows: header.bottom - header.top + 1,
    roles: rolesOf(sheet.name, table),
    evidence: evidenceOf(sheet.name, table),
    support,
    confidence: confidenceOf(support),
    indicators,
  };
}
