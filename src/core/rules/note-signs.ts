import { takeNoteMarks } from "../cell/note-marks";
import type { CellAddress } from "../sheet/address";
import type { SheetSnapshot } from "../sheet/snapshot";
import { readNote } from "../table/note-text";
import { closeUp } from "../text/close-up";
import { normalize } from "../text/normalize";

/** A footnote mark on a cell, or a footnote that begins with one. */
export interface NoteSign {
  /** In one spelling: `※1` for ※１, `注1` for (注１). */
  readonly sign: string;
  readonly written: string;
  readonly at: CellAddress;
}

/** The marks of a sheet and its notes. */
export interface NoteSigns {
  readonly marks: readonly NoteSign[];
  readonly notes: readonly NoteSign[];
}

const maySign = /[※*＊†‡]|注/u;

/**
 * Every footnote mark and every footnote among the texts of a sheet. A cell that begins with a mark is
 * the note itself, wherever it stands; one mark a cell is kept, the last.
 */
export function noteSigns({ name, top, left, values }: SheetSnapshot): NoteSigns {
  const marks: NoteSign[] = [];
  const notes: NoteSign[] = [];
  for (const [r, row] of values.entries()) {
    for (const [c, value] of row.entries()) {
      if (typeof value !== "string" || !maySign.test(value)) continue;
      const at = { sheet: name, row: top + r, column: left + c };
      const note = readNote(value);
      if (note) notes.push({ sign: signOf(note.mark), written: note.mark, at });
      else {
        const mark = takeNoteMarks(closeUp(normalize(value)), value).marks.at(-1)?.mark;
        if (mark && maySign.test(mark)) marks.push({ sign: signOf(mark), written: mark, at });
      }
    }
  }
  return { marks, notes };
}

function signOf(mark: string): string {
  return mark.normalize("NFKC").replace(/[()\s:]/gu, "");
}
