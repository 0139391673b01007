import type { Datum } from "../indicator/indicator";
import { formatCell, type Rectangle } from "../sheet/address";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import type { Role } from "../table/kpi-table";
import { isOwnSheet, readWorkbook } from "../table/read-workbook";
import { createSpellings } from "../table/spellings";
import { readableSheet } from "../table/table-sheet";
import { readLists } from "./read-lists";
import type { SourceReading, SourceValue } from "./source-value";

/** What nobody has measured is no reply. */
const notMeasured: ReadonlySet<Role> = new Set(["target", "planned"]);

/**
 * What a source offers: the actuals of its KPI tables, read as the user's own tables are, and the
 * values of its plain lists. Total, and linear in its cells.
 */
export function readSource(snapshot: WorkbookSnapshot): SourceReading {
  const found: SourceValue[] = [];
  let withoutNumber = 0;
  const take = (
    datum: Datum,
    about: Omit<SourceValue, "id" | "quantity" | "period" | "text" | "at">,
  ) => {
    const { quantity, period, at, reading } = datum;
    if (quantity) {
      found.push({ ...about, id: formatCell(at), quantity, period, text: reading.text, at });
    } else if (reading.kind !== "blank") withoutNumber += 1;
  };
  const reading = readWorkbook(snapshot);
  const covered = new Map<string, Rectangle[]>();
  for (const { range, indicators } of reading.tables) {
    covered.set(range.sheet, [...(covered.get(range.sheet) ?? []), range]);
    for (const { name, area, actuals, baseline } of indicators) {
      for (const datum of actuals) take(datum, { name, area, header: null, role: "actual" });
      if (baseline) take(baseline, { name, area, header: null, role: "current" });
    }
  }
  const spellings = createSpellings();
  for (const sheet of snapshot.sheets) {
    if (isOwnSheet(sheet)) continue;
    const lists = readLists(readableSheet(sheet, spellings), covered.get(sheet.name) ?? []);
    for (const { name, area, header, role, datum } of lists) {
      if (role && notMeasured.has(role)) continue;
      take(datum, { name, area, header, role: role === "baseline" ? "current" : "listed" });
    }
  }
  return { values: found, withoutNumber };
}
