import type { Rectangle } from "../sheet/address";
import type { SheetView } from "../sheet/sheet-view";
import type { TableNote } from "./kpi-table";
import { readNote } from "./note-text";
import { oneLine } from "./one-line";

/**
 * The footnotes directly below a table, one blank row between at most. They end with the first row
 * that says anything else.
 */
export function notesBelow(sheet: SheetView, table: Rectangle): readonly TableNote[] {
  const notes: TableNote[] = [];
  let blanks = 0;
  const last = sheet.used?.bottom ?? table.bottom;
  for (let row = table.bottom + 1; row <= last && blanks < 2; row++) {
    const columns: number[] = [];
    for (let column = table.left; column <= table.right; column++) {
      if (sheet.isFirstAt(row, column) && !sheet.isBlankAt(row, column)) columns.push(column);
    }
    blanks = columns.length === 0 ? blanks + 1 : 0;
    const found = columns.map((column) => ({ column, note: readNote(sheet.textAt(row, column)) }));
    for (const { column, note } of found) {
      if (!note) return notes;
      notes.push({
        mark: note.mark,
        text: oneLine(note.text),
        at: { sheet: sheet.name, row, column },
      });
    }
  }
  return notes;
}
