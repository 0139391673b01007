/** The budgets, in the order of the table. */
export const budgets = [
  "requests",
  "growth",
  "cells",
  "first-paint",
  "responsive",
  "peers",
] as const;
export type Budget = (typeof budgets)[number];

/** What one bench has measured at one size: `report` in `tests/bench/measure.ts` takes it. */
export interface BenchLine {
  /** Which budget it belongs to; what has none of its own is compared with `peers`. */
  readonly budget: Budget;
  /** Such as `all rules of a check`; the same words at every size. */
  readonly what: string;
  /** What `theirs` is, with its version where it is a library. */
  readonly against: string;
  /** Rows, cells or indicators; `null` where it is no question of size. */
  readonly size: number | null;
  readonly unit: "ms" | "kB" | "requests";
  /** What was measured, in turn with `theirs`: the machine's speed drifts, both of a pair drift with it. */
  readonly ours: readonly number[];
  /** A limit instead of a measurement stands alone, `[50]`. */
  readonly theirs: readonly number[];
}

/** The middle of the measurements; between the two middle ones where their number is even. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const above = sorted[Math.floor(half)] ?? Number.NaN;
  const below = sorted[Math.ceil(half) - 1] ?? Number.NaN;
  return (above + below) / 2;
}

/** Ours as a multiple of theirs: pair by pair, or each of ours to the one limit. */
export function ratios({ ours, theirs }: Pick<BenchLine, "ours" | "theirs">): readonly number[] {
  const [limit = Number.NaN] = theirs;
  return ours.map((value, i) => value / (theirs.length === 1 ? limit : (theirs[i] ?? Number.NaN)));
}

/** How far the values lie from their middle, in the middle: half of them lie nearer. */
export function noise(values: readonly number[]): number {
  const middle = median(values);
  return median(values.map((value) => Math.abs(value - middle)));
}
