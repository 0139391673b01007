import { useCallback, useState } from "react";
import type { Attention, Progress } from "../../app/attention";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import type {
  RegisterAnswer,
  RegisterAnswers,
  RegisterPreview,
} from "../../app/register/register-preview";
import type { WrittenRegister } from "../../app/register/write-register";
import type { PlainOutcome, Written } from "../outcome/outcome";
import { useOutcome } from "../outcome/use-outcome";
import { usePane } from "../pane-context";
import type { Attended } from "../use-attended";
import { usePrepared, type Prepared } from "../use-prepared";

/** What became of the last thing the user asked for. */
export type RegisterOutcome = Written<WrittenRegister> | PlainOutcome;

/** Preview, answers, writing and the way back. */
export interface RegisterWork {
  /** `null` while the first is being worked out; then the last there was. */
  readonly preview: RegisterPreview | null;
  /** How far the preview is. */
  readonly prepared: Progress | null;
  readonly answers: RegisterAnswers;
  readonly answer: (id: string, answer: RegisterAnswer) => void;
  readonly attended: Attended;
  readonly outcome: RegisterOutcome | null;
  readonly write: () => void;
  readonly undo: (written: WrittenRegister) => void;
  readonly forget: () => void;
}

/** The preview follows the workbook; writing writes what is shown, with the user's answers. */
export function useRegister(workbook: KpiWorkbook): RegisterWork {
  const { register } = usePane();
  const { value: preview, preparing: prepared } = usePreview(workbook);
  const [answers, setAnswers] = useState<RegisterAnswers>(new Map());
  const { attended, outcome, attempt, forget } = useOutcome<Written<WrittenRegister>>();
  return {
    preview,
    prepared,
    answers,
    answer: (id, answer) => {
      setAnswers(new Map([...answers, [id, answer]]));
    },
    attended,
    outcome,
    write: () => {
      if (!preview) return;
      attempt<WrittenRegister>(
        (attention) => register.write(preview, answers, attention),
        (written) => {
          setAnswers(new Map());
          return { kind: "written", written };
        },
      );
    },
    undo: (written) => {
      attempt(
        (attention) => register.undo(written, attention),
        () => ({ kind: "undone" }),
        "undo",
      );
    },
    forget,
  };
}

/** Worked out anew for every workbook that comes. */
function usePreview(workbook: KpiWorkbook): Prepared<RegisterPreview> {
  const { register, language } = usePane();
  const prepare = useCallback(
    (attention: Attention) => register.preview(workbook, language, attention),
    [register, workbook, language],
  );
  return usePrepared(prepare);
}
