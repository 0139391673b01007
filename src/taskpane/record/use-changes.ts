import { useCallback } from "react";
import type { Attention } from "../../app/attention";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import { compareRecords, type RecordPair } from "../../app/record/compare-records";
import type { KpiRecords } from "../../app/record/read-records";
import type { Change } from "../../core/history/compare";
import { usePrepared, type Prepared } from "../use-prepared";

/** What became of each indicator between two records, or a record and now. */
export function useChanges(
  workbook: KpiWorkbook,
  records: KpiRecords,
  { before, after }: RecordPair,
): Prepared<readonly Change[]> {
  const prepare = useCallback(
    (attention: Attention) => compareRecords(workbook, records, { before, after }, attention),
    [workbook, records, before, after],
  );
  return usePrepared(prepare);
}
