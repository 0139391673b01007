import { compareStandings, type Change } from "../../core/history/compare";
import type { KpiRecord } from "../../core/history/records";
import { standingsAt, standingsNow } from "../../core/history/standing";
import { inSteps, type Attention } from "../attention";
import type { KpiWorkbook } from "../kpi-workbook";
import { recordedIndicators } from "./preview-record";
import type { KpiRecords } from "./read-records";
import type { CountedSteps } from "../../core/steps";

/** Two moments. */
export interface RecordPair {
  readonly before: KpiRecord;
  /** `null` is now. */
  readonly after: KpiRecord | null;
}

/**
 * What became of each indicator between two moments, worked out in turns with the screen. `null` when
 * nobody wanted it any more.
 */
export async function compareRecords(
  workbook: KpiWorkbook,
  records: KpiRecords,
  pair: RecordPair,
  attention: Attention,
): Promise<readonly Change[] | null> {
  if (!(await attention.pause())) return null;
  return inSteps(compareSteps(workbook, records, pair), "preparing", attention);
}

function* compareSteps(
  workbook: KpiWorkbook,
  { same }: KpiRecords,
  { before, after }: RecordPair,
): CountedSteps<readonly Change[]> {
  const then = standingsAt(before, same);
  yield { done: 1, total: 3 };
  const now = after
    ? standingsAt(after, same)
    : standingsNow(recordedIndicators(workbook), workbook.verdicts);
  yield { done: 2, total: 3 };
  return compareStandings(then, now);
}
