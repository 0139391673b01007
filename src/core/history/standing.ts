import type { Unit } from "../cell/reading";
import type { Indicator } from "../indicator/indicator";
import type { StatusCode } from "../indicator/status-code";
import type { Verdict } from "../indicator/verdict";
import type { Period } from "../period/period";
import { oneLine } from "../table/one-line";
import type { HistoryEntry, RecordNotes } from "./history-entry";
import type { KpiRecord } from "./records";
import type { IndicatorKey, SameIndicator } from "./same-indicator";

/** How an indicator stood at a record, or stands now. */
export interface Standing {
  readonly name: string;
  readonly status: StatusCode | null;
  readonly value: number | null;
  readonly unit: Unit | null;
  readonly period: Period | null;
  readonly planned: number | null;
  readonly pace: number | null;
  /** `null`: it was not recorded. */
  readonly notes: RecordNotes | null;
}

/** All standings of a moment, in their order. */
export type Standings = ReadonlyMap<IndicatorKey, Standing>;

/** How the indicators of a record stood. */
export function standingsAt({ entries }: KpiRecord, { keyOf }: SameIndicator): Standings {
  const standings = new Map<IndicatorKey, Standing>();
  for (const entry of entries) {
    const key = keyOf(entry);
    // Two rows of one record that are taken for one indicator: the second stands for itself.
    standings.set(standings.has(key) ? `? ${key} ${entry.place}` : key, standingOf(entry));
  }
  return standings;
}

/** How a row says that its indicator stood. */
export function standingOf(entry: HistoryEntry): Standing {
  const { name, status, value, unit, period, planned, pace } = entry;
  return { name: name ?? "", status, value, unit, period, planned, pace, notes: entry };
}

/** How indicators stand now. */
export function standingsNow(
  indicators: readonly Indicator[],
  verdicts: ReadonlyMap<string, Verdict>,
): Standings {
  return new Map(
    indicators.map((indicator) => [indicator.id, standingNow(indicator, verdicts)] as const),
  );
}

function standingNow(
  { id, name, unit }: Indicator,
  verdicts: ReadonlyMap<string, Verdict>,
): Standing {
  const verdict = verdicts.get(id);
  return {
    name: oneLine(name),
    status: verdict?.status ?? null,
    value: verdict?.actual ?? null,
    unit,
    period: verdict?.actualPeriod ?? null,
    planned: verdict?.planned ?? null,
    pace: verdict?.pace ?? null,
    notes: null,
  };
}
