import type { Comparator, Quantity } from "../cell/reading";
import { err, ok, type Result } from "../result";
import { subtract, tidy } from "./decimal";
import type { Direction } from "./indicator";

/** How far 約・程度 and 維持 reach on either side, as a share of the target. */
export const levelTolerance = 0.05;

/** A % beside a bare number above this is two ways of writing mixed up: 26 beside 90％. */
const largestBareRatio = 2;

const comparatorDirection: Readonly<Record<Comparator, Direction | null>> = {
  "at-least": "increase",
  "more-than": "increase",
  "at-most": "decrease",
  "less-than": "decrease",
  about: null,
};

/**
 * Which way is better: as the table or the target's comparator says, else from baseline to target;
 * a target that is the baseline is to be maintained. `null` when nothing tells (no baseline).
 * Refuses when the words and the values contradict each other.
 */
export function goalDirection(
  stated: Direction | null,
  target: Quantity,
  baseline: number | null,
): Result<Direction | null, "direction-disagrees"> {
  const byWord = stated === "maintain" ? null : stated;
  const byComparator = target.comparator && comparatorDirection[target.comparator];
  // A comparator may leave the baseline on the good side (a limit to be kept); bare words may not.
  if (byComparator) {
    return byWord && byWord !== byComparator ? err("direction-disagrees") : ok(byComparator);
  }
  const byValues = baseline === null ? null : towards(baseline, target.value);
  if (!byWord) return ok(byValues ?? stated);
  const contradicted = byValues !== null && byValues !== "maintain" && byValues !== byWord;
  return contradicted ? err("direction-disagrees") : ok(byWord);
}

/**
 * Does a value meet the goal? Without a comparator, reaching it in the right direction does, and
 * for 維持 being within 5 % of it: a level that is kept is never kept to the digit, and no word says
 * on which side it may move. 約・程度 is met within 5 %, and beyond that on the better side.
 * `null` when it depends on a direction that nothing tells.
 */
export function meetsGoal(
  value: number,
  target: Quantity,
  direction: Direction | null,
): boolean | null {
  // To 15 digits, as Excel compares: what a formula adds up to 0.30000000000000004 is 30 %.
  const above = subtract(value, target.value);
  switch (target.comparator) {
    case "at-least":
      return above >= 0;
    case "more-than":
      return above > 0;
    case "at-most":
      return above <= 0;
    case "less-than":
      return above < 0;
    case "about":
      return isNear(above, target.value) || isBeyond(above, direction) === true;
    case null:
      if (above === 0) return true;
      if (direction === "maintain" && isNear(above, target.value)) return true;
      return isBeyond(above, direction);
  }
}

function isNear(above: number, target: number): boolean {
  return Math.abs(above) <= tidy(Math.abs(target) * levelTolerance);
}

/** Does it lie on the better side of the target? `null` where no side is known to be better. */
function isBeyond(above: number, direction: Direction | null): boolean | null {
  if (direction === "increase") return above > 0;
  if (direction === "decrease") return above < 0;
  return null;
}

/**
 * May the quantities be compared? Their units must be one and the same; a number without a unit
 * (a percent-formatted cell arrives as 0.26) goes with any, unless it cannot be meant as a ratio. What
 * is counted anew each month does not compare with what is counted anew each year.
 */
export function unitsAgree(quantities: readonly Quantity[]): boolean {
  if (new Set(quantities.flatMap(({ per }) => per ?? [])).size > 1) return false;
  if (quantities.every(({ unit }) => unit === null)) return true;
  const symbols = new Set(quantities.flatMap(({ unit }) => (unit ? [unit.symbol] : [])));
  if (symbols.size > 1) return false;
  const ratio = quantities.some(({ unit }) => unit?.family === "ratio");
  return !(
    ratio && quantities.some(({ unit, value }) => !unit && Math.abs(value) > largestBareRatio)
  );
}

function towards(from: number, to: number): Direction {
  if (from === to) return "maintain";
  return from < to ? "increase" : "decrease";
}
