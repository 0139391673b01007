import type { Rectangle } from "../sheet/address";
import { isBlank, type SheetView, textOf } from "../sheet/sheet-view";
import type { TableNote } from "./kpi-table";
import { readNote } from "./note-text";
import { oneLine } from "./one-line";
import { addressIn } from "./read-datum";

/**
 * The footnotes directly below a table, one blank row between at most. They end with the first row
 * that says anything else.
 */
export function notesBelow(view: SheetView, table: Rectangle): readonly TableNote[] {
  const notes: TableNote[] = [];
  let blanks = 0;
  const last = view.used?.bottom ?? table.bottom;
  for (let row = table.bottom + 1; row <= last && blanks < 2; row++) {
    const columns = Array.from(
      { length: table.right - table.left + 1 },
      (_, i) => table.left + i,
    ).filter((column) => {
      const area = view.areaAt({ row, column });
      const first = area.top === row && area.left === column;
      return first && !isBlank(view.cellAt({ row, column }));
    });
    blanks = columns.length === 0 ? blanks + 1 : 0;
    const found = columns.map((column) => ({
      column,
      note: readNote(textOf(view.cellAt({ row, column }))),
    }));
    for (const { column, note } of found) {
      if (!note) return notes;
      notes.push({
        mark: note.mark,
        text: oneLine(note.text),
        at: addressIn(view, { row, column }),
      });
    }
  }
  return notes;
}
