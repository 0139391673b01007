import type { HistoryEntry } from "./history-entry";
import type { KpiRecord } from "./records";
import type { IndicatorKey, SameIndicator } from "./same-indicator";

/** One indicator in one record. */
export interface RecordedOnce {
  readonly record: KpiRecord;
  readonly entry: HistoryEntry;
}

/** Everything that was recorded of an indicator, oldest first. */
export function historyOf(
  records: readonly KpiRecord[],
  { keyOf }: SameIndicator,
  key: IndicatorKey,
): readonly RecordedOnce[] {
  return records.flatMap((record) =>
    record.entries.filter((entry) => keyOf(entry) === key).map((entry) => ({ record, entry })),
  );
}
