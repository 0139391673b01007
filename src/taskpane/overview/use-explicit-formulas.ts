import { useMemo, useState } from "react";
import type { ExplicitFormula, ExplicitPlan } from "../../app/explicit-status";
import type { HostError } from "../../app/host-error";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import { usePane } from "../pane-context";

/** What became of the last thing the user asked for. */
export type ExplicitOutcome =
  | { readonly kind: "writing" }
  | { readonly kind: "written"; readonly formulas: readonly ExplicitFormula[] }
  | { readonly kind: "undone"; readonly count: number; readonly of: number }
  | { readonly kind: "changed" }
  | { readonly kind: "refused"; readonly error: HostError; readonly retry: () => void };

/** Preview, writing and taking back of formulas with arguments. */
export interface ExplicitWork {
  readonly plan: ExplicitPlan;
  readonly outcome: ExplicitOutcome | null;
  readonly write: () => void;
  readonly undo: (formulas: readonly ExplicitFormula[]) => void;
  readonly forget: () => void;
}

/** The preview follows the workbook; writing writes what is shown. */
export function useExplicitFormulas(workbook: KpiWorkbook): ExplicitWork {
  const { explicit } = usePane();
  const [outcome, setOutcome] = useState<ExplicitOutcome | null>(null);
  const plan = useMemo(() => explicit.preview(workbook), [explicit, workbook]);

  const write = () => {
    setOutcome({ kind: "writing" });
    void explicit.write(plan).then((result) => {
      if (!result.ok) setOutcome({ kind: "refused", error: result.error, retry: write });
      else if (result.value === "changed") setOutcome({ kind: "changed" });
      else setOutcome({ kind: "written", formulas: plan.formulas });
    });
  };
  const undo = (formulas: readonly ExplicitFormula[]) => {
    setOutcome({ kind: "writing" });
    void explicit.undo(formulas).then((result) => {
      setOutcome(
        result.ok
          ? { kind: "undone", count: result.value, of: formulas.length }
          : { kind: "refused", error: result.error, retry: () => undo(formulas) },
      );
    });
  };
  const forget = () => {
    setOutcome(null);
  };
  return { plan, outcome, write, undo, forget };
}
