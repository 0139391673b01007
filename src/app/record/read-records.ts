import { findHistory } from "../../core/history/find-history";
import type { UnreadCell } from "../../core/history/history-entry";
import { historySteps } from "../../core/history/read-history";
import { recordSteps, type KpiRecord } from "../../core/history/records";
import { sameIndicatorSteps, type SameIndicator } from "../../core/history/same-indicator";
import { inSteps, type Attention } from "../attention";
import type { KpiWorkbook } from "../kpi-workbook";
import { recordedIndicators } from "./preview-record";

/** The records of a workbook, as they stand now. */
export interface KpiRecords {
  /** Oldest first. */
  readonly records: readonly KpiRecord[];
  /** Cells that could not be read. */
  readonly unread: readonly UnreadCell[];
  /** Which rows speak of which indicator of now. */
  readonly same: SameIndicator;
  /** The sheet that they stand in; `null` without a record. */
  readonly sheet: string | null;
}

/** Reads the records in turns with the screen. `null` when nobody wanted it any more. */
export async function readRecords(
  workbook: KpiWorkbook,
  attention: Attention,
): Promise<KpiRecords | null> {
  const { snapshot } = workbook;
  const history = await inSteps(historySteps(snapshot), "reading", attention);
  if (!history) return null;
  const records = await inSteps(recordSteps(history.entries), "preparing", attention);
  if (!records) return null;
  const indicators = recordedIndicators(workbook);
  const names = sameIndicatorSteps(indicators, history.entries);
  const same = await inSteps(names, "preparing", attention);
  if (!same || !(await attention.pause())) return null;
  return {
    records,
    unread: history.unread,
    same,
    sheet: findHistory(snapshot)?.sheet.name ?? null,
  };
}
