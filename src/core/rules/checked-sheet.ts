import type { SheetLooks } from "../sheet/looks";
import { viewSheet, type SheetView } from "../sheet/sheet-view";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { IndicatorCandidate, KpiTable, TextBlock } from "../table/kpi-table";
import type { RuleView } from "./rule-view";

/** A sheet with everything that was read from it. */
export interface CheckedSheet {
  readonly snapshot: SheetSnapshot;
  /** The same as a person sees it: merged cells filled, the add-in's own results left out. */
  readonly cells: SheetView;
  readonly tables: readonly KpiTable[];
  readonly texts: readonly TextBlock[];
  readonly candidates: readonly IndicatorCandidate[];
  /** `null` where they were not read. */
  readonly looks: SheetLooks | null;
}

/** The sheets in the order of their tabs. Sorted once, so that no rule searches the whole workbook. */
export function checkedSheets({ snapshot, reading, looks }: RuleView): readonly CheckedSheet[] {
  const tables = bySheet(reading.tables, ({ range }) => range.sheet);
  const texts = bySheet(reading.texts, ({ at }) => at.sheet);
  const candidates = bySheet(reading.candidates, ({ at }) => at.sheet);
  const looksByName = new Map(looks?.sheets.map((sheet) => [sheet.name, sheet]));
  return snapshot.sheets.map((sheet) => ({
    snapshot: sheet,
    cells: viewSheet(sheet),
    tables: tables.get(sheet.name) ?? [],
    texts: texts.get(sheet.name) ?? [],
    candidates: candidates.get(sheet.name) ?? [],
    looks: looksByName.get(sheet.name) ?? null,
  }));
}

function bySheet<T>(items: readonly T[], sheetOf: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = sheetOf(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}
