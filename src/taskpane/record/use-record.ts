import { useCallback, useState } from "react";
import type { Attention } from "../../app/attention";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import type { Again, NotesById, RecordPreview } from "../../app/record/record-preview";
import type { WrittenRecord } from "../../app/record/write-record";
import type { RecordNotes } from "../../core/history/history-entry";
import type { PlainOutcome, Written } from "../outcome/outcome";
import { useOutcome } from "../outcome/use-outcome";
import { usePane } from "../pane-context";
import type { Attended } from "../use-attended";
import { usePrepared, type Prepared } from "../use-prepared";

/** Preview, notes, writing and the way back. */
export interface RecordWork {
  readonly prepared: Prepared<RecordPreview>;
  readonly attended: Attended;
  readonly outcome: Written<WrittenRecord> | PlainOutcome | null;
  /** What is done with today's rows, where there are some. */
  readonly again: Again;
  readonly chooseAgain: (again: Again) => void;
  /** It grows when notes on screen are others than what was typed: after writing, and after taking back. */
  readonly generation: number;
  readonly notesOf: (id: string) => RecordNotes;
  readonly note: (id: string, notes: RecordNotes) => void;
  readonly write: () => void;
  readonly undo: (written: WrittenRecord) => void;
  readonly forget: () => void;
}

const none: RecordNotes = { comment: "", cause: "", nextAction: "" };

/** The preview follows the workbook; writing writes what is shown and typed. */
export function useRecord(workbook: KpiWorkbook): RecordWork {
  const { record } = usePane();
  const { attended, outcome, attempt, forget } = useOutcome<Written<WrittenRecord>>();
  const [again, setAgain] = useState<Again>("replace");
  const [generation, setGeneration] = useState(0);
  const [sent, setSent] = useState<NotesById>(new Map());
  const prepared = usePreview(workbook);
  const today = prepared.value?.today;
  const hold = (notes: NotesById) => {
    record.draft.set(notes);
    setGeneration((before) => before + 1);
  };
  return {
    prepared,
    attended,
    outcome,
    again,
    chooseAgain: setAgain,
    generation,
    notesOf: (id) => record.draft.get().get(id) ?? today?.notes.get(id) ?? none,
    note: (id, notes) => {
      record.draft.set(new Map(record.draft.get()).set(id, notes));
    },
    write: () => {
      const preview = prepared.value;
      if (!preview) return;
      const notes = new Map([...(today?.notes ?? []), ...record.draft.get()]);
      attempt<WrittenRecord>(
        (attention) => record.write(preview, { notes, again }, attention),
        (written) => {
          setSent(record.draft.get());
          hold(new Map());
          return { kind: "written", written };
        },
      );
    },
    undo: (written) => {
      attempt(
        (attention) => record.undo(written, attention),
        () => {
          // What was typed is not lost with the rows.
          hold(new Map([...sent, ...record.draft.get()]));
          return { kind: "undone" };
        },
        "undo",
      );
    },
    forget,
  };
}

/** What would be recorded today. */
function usePreview(workbook: KpiWorkbook): Prepared<RecordPreview> {
  const { record, language, clock } = usePane();
  const prepare = useCallback(
    (attention: Attention) => record.preview(workbook, clock.today(), language, attention),
    [record, workbook, clock, language],
  );
  return usePrepared(prepare);
}
