import { useState } from "react";
import type { Undoable } from "../../app/apply-wanted";
import type { CurePreview, WrittenCure } from "../../app/findings/cure-cells";
import type { FindingsPreview, WrittenFindings } from "../../app/findings/write-findings";
import type { HostError } from "../../app/host-error";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import type { Attention } from "../../app/attention";
import type { Result } from "../../core/result";
import type { RuleGroup } from "../../core/rules/rule";
import { usePane } from "../pane-context";
import { useAttended, type Attended } from "../use-attended";

/** What became of the last thing the user asked for. */
export type DecisionOutcome =
  | { readonly kind: "written"; readonly written: WrittenFindings }
  | { readonly kind: "mended"; readonly written: WrittenCure }
  | { readonly kind: "undone" | "newer" }
  | { readonly kind: "changed"; readonly what: "write" | "undo" }
  | { readonly kind: "refused"; readonly error: HostError; readonly retry: () => void };

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

type Settle<T> = (value: T) => DecisionOutcome | null;
type Attempt = <T>(
  work: (attention: Attention) => Promise<Result<T, HostError> | null>,
  settle: Settle<T>,
  giveUp?: () => void,
) => void;

/** Ties what the pane can write to one outcome on screen. */
export function useDecisions(): Decisions {
  const { checks } = usePane();
  const { attended, outcome, attempt, forget } = useAttempts();
  const [switched, setSwitched] = useState<Switched | null>(null);
  const keep = () => {
    setSwitched(null);
  };
  return {
    attended,
    outcome,
    forget,
    write: (preview, then) => {
      attempt(
        (attention) => checks.write(preview, attention),
        unlessChanged<WrittenFindings>((written) => ({ kind: "written", written }), then),
      );
    },
    mend: (preview, then) => {
      attempt(
        (attention) => checks.mend(preview, attention),
        unlessChanged<WrittenCure>((written) => ({ kind: "mended", written }), then),
      );
    },
    groupsOf: (workbook) =>
      switched?.workbook === workbook ? switched.groups : workbook.settings.ruleGroups,
    switchGroups: (workbook, groups) => {
      setSwitched({ workbook, groups });
      attempt(
        (attention) => checks.switchGroups(workbook, groups, attention),
        (value) => {
          if (value === "switched") return null;
          keep();
          return value === "newer" ? { kind: "newer" } : { kind: "changed", what: "write" };
        },
        keep,
      );
    },
    undo: (written) => {
      attempt(
        (attention) => checks.undo(written, attention),
        (value) => (value === "undone" ? { kind: "undone" } : { kind: "changed", what: "undo" }),
      );
    },
  };
}

/** Groups that the user has switched, of a workbook that does not say so yet. */
interface Switched {
  readonly workbook: KpiWorkbook;
  readonly groups: readonly RuleGroup[];
}

/** One attempt at a time: its progress, then what became of it. */
function useAttempts(): Pick<Decisions, "attended" | "outcome" | "forget"> & {
  readonly attempt: Attempt;
} {
  const attended = useAttended();
  const [outcome, setOutcome] = useState<DecisionOutcome | null>(null);
  const attempt: Attempt = (work, settle, giveUp) => {
    setOutcome(null);
    void attended.run(work).then((result) => {
      if (!result?.ok) giveUp?.();
      if (!result) return;
      const retry = () => {
        attempt(work, settle, giveUp);
      };
      setOutcome(
        result.ok ? settle(result.value) : { kind: "refused", error: result.error, retry },
      );
    });
  };
  const forget = () => {
    setOutcome(null);
  };
  return { attended, outcome, attempt, forget };
}

/** `then` follows only what was written. */
function unlessChanged<T>(
  settle: (written: T) => DecisionOutcome,
  then: () => void,
): Settle<T | "changed"> {
  return (value) => {
    if (value === "changed") return { kind: "changed", what: "write" };
    then();
    return settle(value);
  };
}
