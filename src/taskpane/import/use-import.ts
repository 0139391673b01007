import { useEffect, useState } from "react";
import type { Progress } from "../../app/attention";
import {
  chosenPlace,
  type ImportChoices,
  type ImportPreview,
  type ImportRow,
} from "../../app/import-actuals/preview-import";
import type { WrittenImport } from "../../app/import-actuals/write-import";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import type { ImportInput, ImportSource } from "../../core/import/source-value";
import type { ImportFault } from "../../core/messages/import-faults";
import { ok, type Result } from "../../core/result";
import type { PlainOutcome, Written } from "../outcome/outcome";
import { useOutcome } from "../outcome/use-outcome";
import { usePane } from "../pane-context";
import { useAttended, type Attended } from "../use-attended";

/** What became of reading and writing where all went well, and where the source could not be read. */
type ImportEnd =
  Written<WrittenImport> | { readonly kind: "unreadable"; readonly fault: ImportFault };

/** What became of the last thing the user asked for. */
export type ImportOutcome = ImportEnd | PlainOutcome;

/** Reading a source, the preview with the user's choices, writing and the way back. */
export interface ImportWork {
  /** `null` until a source was read. */
  readonly preview: ImportPreview | null;
  readonly choices: ImportChoices;
  /** How far the preview is. */
  readonly preparing: Progress | null;
  readonly attended: Attended;
  readonly outcome: ImportOutcome | null;
  readonly read: (input: ImportInput) => void;
  /** `null`: the value is not imported. */
  readonly choose: (row: ImportRow, slot: string | null) => void;
  readonly write: () => void;
  readonly undo: (written: WrittenImport) => void;
  /** Back to choosing a source. */
  readonly leave: () => void;
  readonly forget: () => void;
}

/** The preview follows the workbook; writing writes what is shown and chosen. */
export function useImport(workbook: KpiWorkbook): ImportWork {
  const { imports } = usePane();
  const [source, setSource] = useState<ImportSource | null>(null);
  const [choices, setChoices] = useState<ImportChoices>(new Map());
  const { preview, preparing, forgetPreview } = usePreview(workbook, source);
  const { attended, outcome, attempt, forget } = useOutcome<ImportEnd>();
  return {
    preview,
    choices,
    preparing,
    attended,
    outcome,
    read: (input) => {
      attempt<Result<ImportSource, ImportFault>>(
        async (attention) => {
          const read = await imports.read(input, attention);
          return read && ok(read);
        },
        (read) => {
          if (!read.ok) return { kind: "unreadable", fault: read.error };
          setChoices(new Map());
          setSource(read.value);
          return null;
        },
      );
    },
    choose: (row, slot) => {
      if (preview) setChoices(withChoice(preview, choices, row, slot));
    },
    write: () => {
      if (!preview) return;
      attempt<WrittenImport>(
        (attention) => imports.write(preview, choices, attention),
        (written) => ({ kind: "written", written }),
      );
    },
    undo: (written) => {
      attempt(
        (attention) => imports.undo(written, attention),
        () => ({ kind: "undone" }),
        "undo",
      );
    },
    leave: () => {
      setSource(null);
      forgetPreview();
      forget();
    },
    forget,
  };
}

/** A place takes one value: another one that was to go there is left out. */
function withChoice(
  { rows }: ImportPreview,
  choices: ImportChoices,
  row: ImportRow,
  slot: string | null,
): ImportChoices {
  const next = new Map(choices).set(row.id, slot);
  if (slot === null) return next;
  for (const other of rows) {
    if (other !== row && chosenPlace(other, next)?.slot.key === slot) next.set(other.id, null);
  }
  return next;
}

/** Worked out anew whenever the workbook is read anew; the old one stays in sight until then. */
function usePreview(workbook: KpiWorkbook, source: ImportSource | null) {
  const { imports, language } = usePane();
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const { run, progress: preparing } = useAttended();
  useEffect(() => {
    if (!source) return;
    let wanted = true;
    void run(async (attention) => {
      const pause = async () => (await attention.pause()) && wanted;
      return imports.preview(workbook, source, language, { ...attention, pause });
    }).then((next) => {
      if (next && wanted) setPreview(next);
    });
    return () => {
      wanted = false;
    };
  }, [workbook, source, imports, language, run]);
  const forgetPreview = () => {
    setPreview(null);
  };
  return { preview, preparing, forgetPreview };
}
