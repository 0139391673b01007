import type { Quantity } from "../cell/reading";
import { subtract, tidy } from "./decimal";
import { meetsGoal } from "./goal";
import type { Direction } from "./indicator";

/** How many of several places (市町, 事業所) reach a level. */
export interface ReachingCount {
  readonly reaching: number;
  /** All of them, those without a value too: they cannot be shown to reach it. */
  readonly of: number;
  readonly withoutValue: number;
  /** `reaching` ÷ `of` as a ratio: 18 of 29 is 0.6207 (62.1 %); `null` of none. */
  readonly share: number | null;
}

/** A place that does not reach the level yet, and what it lacks, in the value's own unit. */
export interface NearMiss {
  readonly name: string;
  readonly value: number;
  readonly gap: number;
}

/**
 * Counts those that reach a threshold, as its comparator says: 30％以上 with 30 % counts, 30％超
 * does not; without one, reaching it counts. `null` stands for a place without a value.
 *
 * @example countReaching([0.378, 0.3, 0.12], 30％).reaching is 2
 */
export function countReaching(
  values: readonly (number | null)[],
  threshold: Quantity,
): ReachingCount {
  const known = values.filter((value) => value !== null);
  const reaching = known.filter((value) => reaches(value, threshold)).length;
  const of = values.length;
  const share = of === 0 ? null : tidy(reaching / of);
  return { reaching, of, withoutValue: of - known.length, share };
}

/**
 * Who is next: up to `count` of those that do not reach the threshold, the nearest first and equals
 * in the order given. Names and values belong together by position.
 */
export function nearestBelow(
  names: readonly string[],
  values: readonly (number | null)[],
  threshold: Quantity,
  count: number,
): readonly NearMiss[] {
  return values
    .flatMap((value, i): NearMiss[] => {
      if (value === null || reaches(value, threshold)) return [];
      const gap = Math.abs(subtract(threshold.value, value));
      return [{ name: names[i] ?? "", value, gap }];
    })
    .sort((a, b) => a.gap - b.gap)
    .slice(0, Math.max(0, count));
}

/** Half of the last digit of a share that is printed as 62.1 %. */
const printedTolerance = 0.0005;

/**
 * The count that a share printed to 0.1 % stands for: 62.1 % of 29 is 18. `null` where no count
 * gives that share (62 % of 3), and where several do (62.1 % of 5,000).
 */
export function countOfShare(share: number, of: number): number | null {
  const fits = (count: number) =>
    count >= 0 && count <= of && Math.abs(subtract(count / of, share)) <= printedTolerance;
  const count = Math.round(share * of);
  return fits(count) && !fits(count - 1) && !fits(count + 1) ? count + 0 : null;
}

function reaches(value: number, threshold: Quantity): boolean {
  return meetsGoal(value, threshold, sideOf(threshold)) === true;
}

/** 5％以下 is reached from above; everything else from below. */
function sideOf({ comparator }: Quantity): Direction {
  return comparator === "at-most" || comparator === "less-than" ? "decrease" : "increase";
}
