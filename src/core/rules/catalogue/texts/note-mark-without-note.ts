import { contains, type CellAddress, type RangeAddress } from "../../../sheet/address";
import type { KpiTable } from "../../../table/kpi-table";
import { isOwnSheet } from "../../../table/read-workbook";
import { noteSigns } from "../../note-signs";
import { defineRule, type RuleHit } from "../../rule";

/** A mark that no note of the sheet explains. */
export interface NoteMarkWithoutNote {
  readonly mark: string;
}

/** Is every mark (１市町 ※) explained on its sheet? Said once a mark, at its first cell in a table. */
export const noteMarkWithoutNote = defineRule({
  id: "note-mark-without-note",
  group: "texts",
  severity: "warning",
  source: null,
  each: "sheet",
  check: ({ snapshot, tables }): RuleHit<NoteMarkWithoutNote>[] => {
    if (tables.length === 0 || isOwnSheet(snapshot)) return [];
    const isInTable = coverOf(tables);
    const { marks, notes } = noteSigns(snapshot);
    const told = new Set(notes.map(({ sign }) => sign));
    return marks.flatMap(({ sign, written, at }) => {
      if (told.has(sign) || !isInTable(at)) return [];
      told.add(sign);
      return [{ at, data: { mark: written } }];
    });
  },
});

/** Looks a cell up by its row, so that many marks beside many tables cost no more. */
function coverOf(tables: readonly KpiTable[]): (at: CellAddress) => boolean {
  const byRow = new Map<number, RangeAddress[]>();
  for (const { range } of tables) {
    for (let row = range.top; row <= range.bottom; row++) {
      const beside = byRow.get(row);
      if (beside) beside.push(range);
      else byRow.set(row, [range]);
    }
  }
  return (at) => byRow.get(at.row)?.some((range) => contains(range, at)) ?? false;
}
