import { historyColumns, historyTable, type HistoryColumn } from "../../core/history/columns";
import type { RecordNotes } from "../../core/history/history-entry";
import { cellBlocks, type PlacedCell } from "../cell-blocks";
import type { PlannedCell, WritePlan, WriteStep } from "../write-plan";
import { placeRows, type PlacedRows } from "./place-rows";
import { grownSteps, newRecordSteps, type RecordLook } from "./record-layout";
import type { Again, NotesById, RecordPreview, RecordRow } from "./record-preview";
import type { CountedSteps } from "../../core/steps";
import { blank, fittingTextCell } from "../planned-cells";

/** Rows planned between two pauses: a few milliseconds of work. */
const rowsAtOnce = 500;

/**
 * The plan of a preview with what staff say: one request. Rows of earlier days, the order, formats
 * and further columns of a record that is there stay as they are.
 */
export function* planSteps(
  preview: RecordPreview,
  notes: NotesById,
  again: Again,
): CountedSteps<WritePlan> {
  const look = { language: preview.language, words: preview.basis.settings.words };
  const placed = placeRows(preview, again);
  if (!placed) {
    const rows = [preview.whole, ...preview.rows].map((record) =>
      historyColumns.map((column) => cellOf(record, notes, column)),
    );
    return { steps: newRecordSteps(preview.sheet, look, rows) };
  }
  const cells: PlacedCell[] = [];
  const { place, rows, cleared } = placed;
  for (const [done, { row, record }] of rows.entries()) {
    for (const [name, column] of place.columns) {
      cells.push({ row, column, cell: cellOf(record, notes, name) });
    }
    if (done % rowsAtOnce === rowsAtOnce - 1) yield { done, total: rows.length };
  }
  for (const row of cleared) {
    for (const column of place.columns.values()) cells.push({ row, column, cell: blank });
  }
  return {
    steps: [...cellBlocks(preview.sheet, cells), ...sizeSteps(preview.sheet, look, placed)],
  };
}

/** The table grows over its new rows, or gives up those that were emptied at its end. */
function sizeSteps(
  sheet: string,
  look: RecordLook,
  { place: { rectangle, columns }, bottom }: PlacedRows,
): readonly WriteStep[] {
  if (bottom === rectangle.bottom) return [];
  const range = { ...rectangle, bottom };
  const resize: WriteStep = { kind: "resize-table", table: historyTable, sheet, range };
  if (bottom < rectangle.bottom) return [resize];
  const from = rectangle.bottom + 1;
  return [resize, ...grownSteps(sheet, look, { range, from, status: columns.get("status") })];
}

const none: RecordNotes = { comment: "", cause: "", nextAction: "" };

function cellOf(record: RecordRow, notes: NotesById, column: HistoryColumn): PlannedCell {
  if (column !== "comment" && column !== "cause" && column !== "nextAction") {
    return record.cells[column];
  }
  return fittingTextCell((notes.get(record.id) ?? none)[column].trim());
}
