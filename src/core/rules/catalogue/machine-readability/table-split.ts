import type { KpiTable } from "../../../table/kpi-table";
import { bodyOf } from "../../body-cells";
import type { CheckedSheet } from "../../checked-sheet";
import { headerNames } from "../../header-names";
import { governmentRule } from "../../machine-readability";
import { defineRule, type RuleHit } from "../../rule";

/** What cuts the table in two. */
export interface TableSplit {
  readonly by: "blank-row" | "blank-column" | "same-header";
}

/** Is one table laid out in pieces: with a blank row or column inside, or below a repeated header? */
export const tableSplit = defineRule({
  id: "table-split",
  group: "machine-readability",
  severity: "advice",
  source: governmentRule("L1-03"),
  each: "sheet",
  check: (sheet): RuleHit<TableSplit>[] => [
    ...sheet.tables.flatMap((table) => blankInside(table, sheet)),
    ...repeatedHeaders(sheet),
  ],
});

function blankInside(table: KpiTable, { cells }: CheckedSheet): RuleHit<TableSplit>[] {
  const body = bodyOf(table);
  if (!body) return [];
  const { sheet, top, left, bottom, right } = { ...table.range, top: body.top };
  for (let row = top; row <= bottom; row++) {
    let column = left;
    while (column <= right && cells.isBlankAt(row, column)) column++;
    if (column > right) return [{ at: { sheet, row, column: left }, data: { by: "blank-row" } }];
  }
  for (let column = left; column <= right; column++) {
    let row = table.range.top;
    while (row <= bottom && cells.isBlankAt(row, column)) row++;
    if (row > bottom) {
      return [{ at: { sheet, row: table.range.top, column }, data: { by: "blank-column" } }];
    }
  }
  return [];
}

function repeatedHeaders(sheet: CheckedSheet): RuleHit<TableSplit>[] {
  const seen = new Set<string>();
  return sheet.tables.flatMap((table) => {
    const header = headerNames(table, sheet).join("\t");
    if (seen.has(header)) {
      const { top: row, left: column } = table.range;
      return [{ at: { sheet: table.range.sheet, row, column }, data: { by: "same-header" } }];
    }
    seen.add(header);
    return [];
  });
}
