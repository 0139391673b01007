import { useMemo } from "react";
import type { ExplicitFormula, ExplicitPlan } from "../../app/explicit-status";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import type { PlainOutcome, Written } from "../outcome/outcome";
import { useOutcome } from "../outcome/use-outcome";
import { usePane } from "../pane-context";
import type { Attended } from "../use-attended";

/** What has its former formula again, of all that was written. */
interface GivenBack {
  readonly kind: "given-back";
  readonly count: number;
  readonly of: number;
}

type ExplicitEnd = Written<readonly ExplicitFormula[]> | GivenBack;

/** What became of the last thing the user asked for. */
export type ExplicitOutcome = ExplicitEnd | PlainOutcome;

/** Preview, writing and taking back of formulas with arguments. */
export interface ExplicitWork {
  readonly plan: ExplicitPlan;
  readonly attended: Attended;
  readonly outcome: ExplicitOutcome | null;
  readonly write: () => void;
  readonly undo: (formulas: readonly ExplicitFormula[]) => void;
  readonly forget: () => void;
}

/** The preview follows the workbook; writing writes what is shown. */
export function useExplicitFormulas(workbook: KpiWorkbook): ExplicitWork {
  const { explicit } = usePane();
  const { attended, outcome, attempt, forget } = useOutcome<ExplicitEnd>();
  const plan = useMemo(() => explicit.preview(workbook), [explicit, workbook]);
  return {
    plan,
    attended,
    outcome,
    write: () => {
      attempt<"written">(
        (attention) => explicit.write(plan, attention),
        () => ({ kind: "written", written: plan.formulas }),
      );
    },
    undo: (formulas) => {
      attempt<number>(
        (attention) => explicit.undo(formulas, attention),
        (count) => ({ kind: "given-back", count, of: formulas.length }),
        "undo",
      );
    },
    forget,
  };
}
