import { useEffect, useMemo, useState } from "react";
import type { Undoable } from "../../app/apply-wanted";
import type { Attention, Progress } from "../../app/attention";
import type { ConversionPreview } from "../../app/convert/preview-conversion";
import {
  findBroken,
  type BrokenFormula,
  type RepairOutcome,
} from "../../app/convert/repair-formulas";
import { previewTurnBack, type TurnBackPreview } from "../../app/convert/turn-back";
import type { WrittenConversion } from "../../app/convert/write-conversion";
import type { WrittenTurnBack } from "../../app/convert/turn-back";
import type { HostError } from "../../app/host-error";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import type { Result } from "../../core/result";
import { usePane } from "../pane-context";
import { useAttended, type Attended } from "../use-attended";

/** What became of the last thing the user asked for. */
export type SharingOutcome =
  | { readonly kind: "converted"; readonly written: WrittenConversion }
  | { readonly kind: "turned"; readonly written: WrittenTurnBack }
  | { readonly kind: "repaired"; readonly outcome: RepairOutcome }
  | { readonly kind: "undone" }
  | { readonly kind: "changed"; readonly what: "write" | "undo" }
  | { readonly kind: "refused"; readonly error: HostError; readonly retry: () => void };

/** Converting, turning back and repairing; one at a time, each with its preview. */
export interface SharingWork {
  /** `null` while it is being worked out. */
  readonly preview: ConversionPreview | null;
  readonly preparing: Progress | null;
  readonly turnable: TurnBackPreview;
  readonly broken: readonly BrokenFormula[];
  readonly attended: Attended;
  readonly outcome: SharingOutcome | null;
  readonly convert: () => void;
  readonly turnBack: () => void;
  readonly repair: () => void;
  readonly undo: (written: Undoable) => void;
  readonly forget: () => void;
}

/** The previews follow the workbook; what is written is what is shown. */
export function useSharing(workbook: KpiWorkbook): SharingWork {
  const { sharing, language } = usePane();
  const { preview, preparing, refusal } = usePreview(workbook);
  const turnable = useMemo(() => previewTurnBack(workbook.snapshot), [workbook]);
  const broken = useMemo(() => findBroken(workbook), [workbook]);
  const { attended, outcome, attempt, forget } = useAttempts();
  return {
    preview,
    preparing,
    turnable,
    broken,
    attended,
    outcome: outcome ?? refusal,
    convert: () => {
      if (!preview) return;
      attempt<WrittenConversion>(
        (attention) => sharing.convert(preview, attention),
        (written) => ({ kind: "converted", written }),
      );
    },
    turnBack: () => {
      attempt<WrittenTurnBack>(
        (attention) => sharing.turnBack(turnable, language, attention),
        (written) => ({ kind: "turned", written }),
      );
    },
    repair: () => {
      attempt<RepairOutcome>(
        (attention) => sharing.repair(broken, attention),
        (value) => ({ kind: "repaired", outcome: value }),
      );
    },
    undo: (written) => {
      attempt<"undone">(
        (attention) => sharing.undo(written, attention),
        () => ({ kind: "undone" }),
        "undo",
      );
    },
    forget,
  };
}

type Attempt = <T>(
  work: (attention: Attention) => Promise<Result<T | "changed", HostError> | null>,
  settle: (value: T) => SharingOutcome,
  what?: "write" | "undo",
) => void;

/** One attempt at a time: its progress, then what became of it. */
function useAttempts(): Pick<SharingWork, "attended" | "outcome" | "forget"> & {
  readonly attempt: Attempt;
} {
  const attended = useAttended();
  const [outcome, setOutcome] = useState<SharingOutcome | null>(null);
  const attempt: Attempt = (work, settle, what = "write") => {
    setOutcome(null);
    void attended.run(work).then((result) => {
      if (!result) return;
      const retry = () => {
        attempt(work, settle, what);
      };
      if (!result.ok) setOutcome({ kind: "refused", error: result.error, retry });
      else if (result.value === "changed") setOutcome({ kind: "changed", what });
      else setOutcome(settle(result.value));
    });
  };
  const forget = () => {
    setOutcome(null);
  };
  return { attended, outcome, attempt, forget };
}

/** Worked out anew whenever the workbook is read anew; the old one stays in sight until then. */
function usePreview(workbook: KpiWorkbook) {
  const { sharing, language } = usePane();
  const [preview, setPreview] = useState<ConversionPreview | null>(null);
  const [refusal, setRefusal] = useState<SharingOutcome | null>(null);
  const [attempts, setAttempts] = useState(0);
  const { run, progress: preparing } = useAttended();
  useEffect(() => {
    let wanted = true;
    void run(async (attention) => {
      const pause = async () => (await attention.pause()) && wanted;
      return sharing.preview(workbook, language, { ...attention, pause });
    }).then((next) => {
      if (!next || !wanted) return;
      if (next.ok) setPreview(next.value);
      const retry = () => {
        setAttempts((count) => count + 1);
      };
      setRefusal(next.ok ? null : { kind: "refused", error: next.error, retry });
    });
    return () => {
      wanted = false;
    };
  }, [workbook, sharing, language, run, attempts]);
  return { preview, preparing, refusal };
}
