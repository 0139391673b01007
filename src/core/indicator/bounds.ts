import type { Unit } from "../cell/reading";

/** What a value cannot fall below or rise above; `null` where nothing binds it. */
export interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * The bounds of a unit: a share lies within 0 and 1, and nothing is counted or takes time below 0.
 * A bound that the known values already break does not bind them: 162 % of the year before is no
 * share, ▲5％ no level.
 */
export function boundsOf(unit: Unit | null, known: readonly number[]): Bounds {
  const low = unit && unit.family !== "money" && unit.family !== "measure" ? 0 : null;
  const high = unit?.family === "ratio" ? 1 : null;
  return {
    low: low !== null && known.some((value) => value < low) ? null : low,
    high: high !== null && known.some((value) => value > high) ? null : high,
  };
}
