import { useEffect, useState } from "react";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import type { LogicModel } from "../../core/logic-model/model";
import { usePane } from "../pane-context";

/** The logic model that the workbook keeps, or that its tables propose; `null` while it is being read. */
export function useModel(workbook: KpiWorkbook): LogicModel | null {
  const { language } = usePane();
  const [model, setModel] = useState<LogicModel | null>(null);
  useEffect(() => {
    let wanted = true;
    void import("../../app/logic-model/propose-model").then(({ proposeModel }) => {
      if (wanted) setModel(proposeModel(workbook, { language }).model);
    });
    return () => {
      wanted = false;
    };
  }, [workbook, language]);
  return model;
}
