import { useState } from "react";
import type { Undoable } from "../../app/apply-wanted";
import type { CurePreview, WrittenCure } from "../../app/findings/cure-cells";
import type { FindingsPreview, WrittenFindings } from "../../app/findings/write-findings";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import type { RuleGroup } from "../../core/rules/rule";
import type { PlainOutcome, Written } from "../outcome/outcome";
import { useOutcome } from "../outcome/use-outcome";
import { usePane } from "../pane-context";
import type { Attended } from "../use-attended";

/** What a decision came to, where it came to something. */
type DecisionEnd =
  | Written<WrittenFindings>
  | { readonly kind: "mended"; readonly written: WrittenCure }
  | { readonly kind: "newer" };

/** What became of the last thing the user asked for. */
export type DecisionOutcome = DecisionEnd | PlainOutcome;

/** Writing, mending, switching and the way back; one at a time for the whole screen. */
export interface Decisions {
  readonly attended: Attended;
  readonly outcome: DecisionOutcome | null;
  /** `then` follows only when it was written. */
  readonly write: (preview: FindingsPreview, then: () => void) => void;
  readonly mend: (preview: CurePreview, then: () => void) => void;
  readonly switchGroups: (workbook: KpiWorkbook, groups: readonly RuleGroup[]) => void;
  /** The groups of a workbook as the user has switched them, also before they are kept. */
  readonly groupsOf: (workbook: KpiWorkbook) => readonly RuleGroup[];
  readonly undo: (written: Undoable) => void;
  readonly forget: () => void;
}

/** Ties what the pane can write to one outcome on screen. */
export function useDecisions(): Decisions {
  const { checks } = usePane();
  const { attended, outcome, attempt, forget } = useOutcome<DecisionEnd>();
  const [switched, setSwitched] = useState<Switched | null>(null);
  const keep = () => {
    setSwitched(null);
  };
  return {
    attended,
    outcome,
    forget,
    write: (preview, then) => {
      attempt<WrittenFindings>(
        (attention) => checks.write(preview, attention),
        (written) => {
          then();
          return { kind: "written", written };
        },
      );
    },
    mend: (preview, then) => {
      attempt<WrittenCure>(
        (attention) => checks.mend(preview, attention),
        (written) => {
          then();
          return { kind: "mended", written };
        },
      );
    },
    groupsOf: (workbook) =>
      switched?.workbook === workbook ? switched.groups : workbook.settings.ruleGroups,
    switchGroups: (workbook, groups) => {
      setSwitched({ workbook, groups });
      attempt<"switched" | "newer">(
        async (attention) => {
          const result = await checks.switchGroups(workbook, groups, attention);
          // Whatever the user had wished, the switches show what the workbook has.
          if (!result?.ok || result.value !== "switched") keep();
          return result;
        },
        (value) => (value === "newer" ? { kind: "newer" } : null),
      );
    },
    undo: (written) => {
      attempt(
        (attention) => checks.undo(written, attention),
        () => ({ kind: "undone" }),
        "undo",
      );
    },
  };
}

/** Groups that the user has switched, of a workbook that does not say so yet. */
interface Switched {
  readonly workbook: KpiWorkbook;
  readonly groups: readonly RuleGroup[];
}
