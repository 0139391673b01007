import { useCallback } from "react";
import { inTurns, type Attention } from "../../app/attention";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import type { LogicModel } from "../../core/logic-model/model";
import { usePane } from "../pane-context";
import { usePrepared } from "../use-prepared";

/** The logic model that the workbook keeps, or that its tables propose; `null` while it is being read. */
export function useModel(workbook: KpiWorkbook): LogicModel | null {
  const { language } = usePane();
  const prepare = useCallback(
    async (attention: Attention) => {
      const { proposeSteps } = await import("../../app/logic-model/propose-model");
      const proposed = await inTurns(proposeSteps(workbook, { language }), attention);
      return proposed && proposed.model;
    },
    [workbook, language],
  );
  return usePrepared(prepare).value;
}
