import { useEffect, useMemo, useState } from "react";
import type { Undoable } from "../../app/apply-wanted";
import type { Progress } from "../../app/attention";
import type { ConversionPreview } from "../../app/convert/preview-conversion";
import {
  findBroken,
  type BrokenFormula,
  type RepairOutcome,
} from "../../app/convert/repair-formulas";
import { previewTurnBack, type TurnBackPreview } from "../../app/convert/turn-back";
import type { WrittenConversion } from "../../app/convert/write-conversion";
import type { WrittenTurnBack } from "../../app/convert/turn-back";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import { ok } from "../../core/result";
import type { PlainOutcome } from "../outcome/outcome";
import { useOutcome } from "../outcome/use-outcome";
import { usePane } from "../pane-context";
import { saveFile, type SaveOutcome } from "../parts/save-file";
import { useAttended, type Attended } from "../use-attended";
import type { Wanted } from "../../app/wanted";

/** A converted copy that was made, and how it reached the user. */
export interface CopiedOutcome {
  readonly name: string;
  readonly cells: number;
  readonly how: Exclude<SaveOutcome, "cancelled">;
}

/** What sharing comes to where all goes well, and where the file cannot be read. */
type SharingEnd =
  | { readonly kind: "converted"; readonly written: WrittenConversion }
  | { readonly kind: "copied"; readonly copied: CopiedOutcome }
  | { readonly kind: "unreadable" }
  | { readonly kind: "turned"; readonly written: WrittenTurnBack }
  | { readonly kind: "repaired"; readonly outcome: RepairOutcome };

/** What became of the last thing the user asked for. */
export type SharingOutcome = SharingEnd | PlainOutcome;

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
  /** Saves the copy from the pane's own page. */
  readonly copy: (page: Document) => void;
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
  const { attended, outcome, attempt, forget } = useOutcome<SharingEnd>();
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
    copy: (page) => {
      if (!preview) return;
      attempt<CopiedOutcome | "unreadable" | "cancelled">(
        async (attention) => {
          const made = await sharing.copy(preview, attention);
          if (!made?.ok || typeof made.value === "string") return made as NoCopy;
          const how = await saveFile(made.value, page);
          const { name, cells } = made.value;
          return ok(how === "cancelled" ? how : { name, cells, how });
        },
        (value) => {
          if (value === "cancelled") return null;
          return value === "unreadable" ? { kind: value } : { kind: "copied", copied: value };
        },
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
      attempt(
        (attention) => sharing.undo(written, attention),
        () => ({ kind: "undone" }),
        "undo",
      );
    },
    forget,
  };
}

type NoCopy = Wanted<"changed" | "unreadable">;

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
