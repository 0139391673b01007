import type { Position } from "../sheet/address";
import type { BodyRow } from "./body-row";
import { oneLine } from "./one-line";
import type { ColumnPlan } from "./plan-columns";
import { matchReference, matchRow, type RowRole } from "./row-words";
import type { TableSheet } from "./table-sheet";

/** Words in front of the values of a row: 期待値, 全国. */
export interface RowLabel {
  readonly text: string;
  readonly at: Position;
}

/** The words between the name and the values; `null` where there are none. */
export function labelOf(sheet: TableSheet, columns: ColumnPlan, row: number): RowLabel | null {
  for (const column of columns.labels) {
    if (sheet.isBlankAt(row, column)) continue;
    const area = sheet.areaAt(row, column);
    // Where the name itself is written over the column of labels, there is no label.
    if (area.left !== column) continue;
    return { text: oneLine(sheet.textAt(row, column)), at: { row: area.top, column } };
  }
  return null;
}

/** A row with what its label says; without one its values are the indicator's own. */
export function labelledRow(
  row: number,
  label: RowLabel | null,
  nameAt: Position,
  datedIn: number,
): BodyRow {
  if (!label) return { row, role: "own", label: "", labelAt: nameAt, datedIn };
  const { text, at } = label;
  const role = matchRow(text) ?? (matchReference(text) === null ? "reference" : "own");
  return { row, role, label: text, labelAt: at, datedIn };
}

/** No placeholder is longer. */
const longestPlaceholder = 12;

/** What a name says of its row when it is no indicator's: 毎年の上昇率, 参考（全国）, ー. */
export function roleOfName(
  sheet: TableSheet,
  row: number,
  column: number,
): RowRole | "reference" | "placeholder" | null {
  const name = sheet.textAt(row, column);
  const role = matchRow(name) ?? (matchReference(name) === null ? "reference" : null);
  if (role !== null || name.length > longestPlaceholder) return role;
  return sheet.readingAt(row, column).kind === "placeholder" ? "placeholder" : null;
}
