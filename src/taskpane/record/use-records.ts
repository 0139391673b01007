import { useCallback } from "react";
import type { Attention } from "../../app/attention";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import type { KpiRecords } from "../../app/record/read-records";
import { usePane } from "../pane-context";
import { usePrepared, type Prepared } from "../use-prepared";

/** The records of the workbook; they follow it. */
export function useRecords(workbook: KpiWorkbook): Prepared<KpiRecords> {
  const { record } = usePane();
  const prepare = useCallback(
    (attention: Attention) => record.read(workbook, attention),
    [record, workbook],
  );
  return usePrepared(prepare);
}
