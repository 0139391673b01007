import { useEffect, useState } from "react";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import type { ModelSheetPreview, WrittenModel } from "../../app/logic-model/model-sheet";
import type { DiagramDirection } from "../../core/logic-model/layout/diagram";
import type { LogicModel } from "../../core/logic-model/model";
import { outputLanguage } from "../../core/settings/settings";
import type { PlainOutcome, Written } from "../outcome/outcome";
import { useOutcome } from "../outcome/use-outcome";
import { usePane } from "../pane-context";
import type { Attended } from "../use-attended";

/** What became of the last thing the user asked for. */
export type WriteOutcome = Written<WrittenModel> | PlainOutcome;

/** Preview, writing and the way back. */
export interface WriteWork {
  /** Of the model, workbook and direction as they are now; `null` while it is being worked out. */
  readonly preview: ModelSheetPreview | null;
  readonly attended: Attended;
  readonly outcome: WriteOutcome | null;
  readonly write: () => void;
  readonly undo: (written: WrittenModel) => void;
  readonly forget: () => void;
}

interface WriteWish {
  /** `null`: nobody wants to write. */
  readonly model: LogicModel | null;
  readonly workbook: KpiWorkbook;
  readonly direction: DiagramDirection;
  /** What was written; `null` when it was taken back. */
  readonly onWritten: (model: LogicModel | null) => void;
}

/** The preview follows what is to be written; writing writes what is shown. */
export function useWriteModel({ model, workbook, direction, onWritten }: WriteWish): WriteWork {
  const { model: port, language } = usePane();
  const [worked, setWorked] = useState<Worked | null>(null);
  const { attended, outcome, attempt, forget } = useOutcome<Written<WrittenModel>>();
  useEffect(() => {
    if (!model) return;
    let wanted = true;
    const options = { language: outputLanguage(workbook.settings, language), direction };
    void port.preview(model, workbook, options).then((preview) => {
      if (wanted) setWorked({ preview, of: model, workbook, direction });
    });
    return () => {
      wanted = false;
    };
  }, [port, model, workbook, direction, language]);
  const preview = worked && isOf(worked, { model, workbook, direction }) ? worked.preview : null;

  return {
    preview,
    attended,
    outcome,
    write: () => {
      if (!preview) return;
      attempt<WrittenModel>(
        (attention) => port.write(preview, attention),
        (written) => {
          onWritten(preview.model);
          return { kind: "written", written };
        },
      );
    },
    undo: (written) => {
      attempt(
        (attention) => port.undo(written, attention),
        () => {
          onWritten(null);
          return { kind: "undone" };
        },
        "undo",
      );
    },
    forget,
  };
}

/** A preview, and what it was made from. */
interface Worked {
  readonly preview: ModelSheetPreview;
  readonly of: LogicModel;
  readonly workbook: KpiWorkbook;
  readonly direction: DiagramDirection;
}

/** Was it made from what is there now? */
function isOf(worked: Worked, now: Pick<WriteWish, "model" | "workbook" | "direction">): boolean {
  const { of, workbook, direction } = worked;
  return of === now.model && workbook === now.workbook && direction === now.direction;
}
