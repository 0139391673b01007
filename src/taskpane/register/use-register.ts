import { useEffect, useState } from "react";
import type { Progress } from "../../app/attention";
import type { HostError } from "../../app/host-error";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import type {
  RegisterAnswer,
  RegisterAnswers,
  RegisterPreview,
} from "../../app/register/register-preview";
import type { WrittenRegister } from "../../app/register/write-register";
import { usePane } from "../pane-context";
import { useAttended, type Attended } from "../use-attended";

/** What became of the last thing the user asked for. */
export type RegisterOutcome =
  | { readonly kind: "written"; readonly written: WrittenRegister }
  | { readonly kind: "undone" }
  | { readonly kind: "changed"; readonly what: "write" | "undo" }
  | { readonly kind: "refused"; readonly error: HostError; readonly retry: () => void };

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
  const { preview, prepared } = usePreview(workbook);
  const [answers, setAnswers] = useState<RegisterAnswers>(new Map());
  const attended = useAttended();
  const [outcome, setOutcome] = useState<RegisterOutcome | null>(null);

  const write = () => {
    if (!preview) return;
    setOutcome(null);
    void attended
      .run((attention) => register.write(preview, answers, attention))
      .then((result) => {
        if (!result) return;
        if (!result.ok) setOutcome({ kind: "refused", error: result.error, retry: write });
        else if (result.value === "changed") setOutcome({ kind: "changed", what: "write" });
        else {
          setAnswers(new Map());
          setOutcome({ kind: "written", written: result.value });
        }
      });
  };
  const undo = (written: WrittenRegister) => {
    setOutcome(null);
    void attended
      .run((attention) => register.undo(written, attention))
      .then((result) => {
        if (!result) return;
        const retry = () => {
          undo(written);
        };
        if (!result.ok) setOutcome({ kind: "refused", error: result.error, retry });
        else if (result.value === "changed") setOutcome({ kind: "changed", what: "undo" });
        else setOutcome({ kind: "undone" });
      });
  };
  return {
    preview,
    prepared,
    answers,
    answer: (id, answer) => {
      setAnswers(new Map([...answers, [id, answer]]));
    },
    attended,
    outcome,
    write,
    undo,
    forget: () => {
      setOutcome(null);
    },
  };
}

/** Worked out anew for every workbook that comes; the last one stands until then. */
function usePreview(workbook: KpiWorkbook): Pick<RegisterWork, "preview" | "prepared"> {
  const { register, language } = usePane();
  const [preview, setPreview] = useState<RegisterPreview | null>(null);
  const { run, progress: prepared } = useAttended();
  useEffect(() => {
    let wanted = true;
    void run(async (attention) => {
      const pause = async () => (await attention.pause()) && wanted;
      return register.preview(workbook, language, { ...attention, pause });
    }).then((next) => {
      if (next && wanted) setPreview(next);
    });
    return () => {
      wanted = false;
    };
  }, [register, workbook, language, run]);
  return { preview, prepared };
}
