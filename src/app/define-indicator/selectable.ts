import type { Indicator } from "../../core/indicator/indicator";
import { proseIndicators } from "../../core/register/prose-indicators";
import type { RangeAddress } from "../../core/sheet/address";
import { cellAt, type WorkbookSnapshot } from "../../core/sheet/snapshot";
import { oneLine } from "../../core/table/one-line";
import { indicatorsInRows } from "../indicators-in-rows";
import type { KpiWorkbook } from "../kpi-workbook";

/** What is longer is a sentence, no name. */
const longestName = 80;

/** All that a definition may begin from: of tables, of the register, and of sentences. */
export function selectableIndicators({ reading }: KpiWorkbook): readonly Indicator[] {
  const inTables = reading.tables.flatMap((table) => table.indicators);
  const known = new Set(inTables.map(({ id }) => id));
  const inProse = proseIndicators(reading.candidates).map(({ indicator }) => indicator);
  return [...inTables, ...inProse.filter(({ id }) => !known.has(id))];
}

/** What a selected block of cells speaks of. */
export type SelectedSubject =
  | { readonly kind: "indicator"; readonly indicator: Indicator }
  /** A cell with a short text: the name of what is not in any table yet. */
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "nothing" };

/** The indicator in the selected row, else a name that stands in the selected cell. */
export function subjectOf(workbook: KpiWorkbook, selected: RangeAddress): SelectedSubject {
  const { sheet, top, left } = selected;
  const indicator = indicatorsInRows(workbook)({ sheet, row: top, column: left });
  if (indicator) return { kind: "indicator", indicator };
  const name = nameIn(workbook.snapshot, selected);
  return name === "" ? { kind: "nothing" } : { kind: "name", name };
}

/** Without the bullet before it. */
function nameIn({ sheets }: WorkbookSnapshot, { sheet: name, top, left }: RangeAddress): string {
  const sheet = sheets.find((one) => one.name === name);
  const text = sheet ? cellAt(sheet, { row: top, column: left }).text : "";
  const plain = oneLine(text)
    .replace(/^[\s・･●○◆◇■□*-]+/u, "")
    .trim();
  return plain.length <= longestName ? plain : "";
}
