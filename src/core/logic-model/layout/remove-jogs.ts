import { neighboursOf, type Neighbours } from "./crossings";
import type { Lanes } from "./lanes";
import { distanceBetween } from "./place";
import type { Places } from "./places";
import { reachOf } from "./ports";

interface Work {
  readonly lanes: Lanes;
  readonly rows: readonly (readonly number[])[];
  readonly neighbours: Neighbours;
  readonly places: Places;
}

/** Longer steps aside look meant; shorter ones like a mistake. */
const jog = 40;
/** So many neighbours may be pushed aside for one jog. */
const pushedAtMost = 6;

/**
 * Takes out small steps aside: where a line would be straight if its neighbours in a row moved a
 * little, they do, as long as no other line becomes crooked for it.
 */
export function removeJogs(
  places: Places,
  lanes: Lanes,
  rows: readonly (readonly number[])[],
): Places {
  const middle = Float64Array.from(places.middle);
  const neighbours = neighboursOf(lanes.items.length, lanes.segments);
  const work: Work = { lanes, rows, neighbours, places: { ...places, middle } };
  const placeInRow = new Map(rows.flatMap((row) => row.map((item, at) => [item, at] as const)));
  for (const { items } of [...lanes.ways, ...lanes.ways]) {
    for (let at = 0; at + 1 < items.length; at++) {
      const [lower, upper] = [items[at] ?? 0, items[at + 1] ?? 0];
      const step = stepBetween(lower, upper, work);
      if (step === 0 || Math.abs(step) > jog) continue;
      tryMove(lower, step, placeInRow.get(lower) ?? 0, work);
      const rest = stepBetween(lower, upper, work);
      if (rest !== 0) tryMove(upper, -rest, placeInRow.get(upper) ?? 0, work);
    }
  }
  return work.places;
}

/** How far the lower of two joined items has to move for the line between them to be straight. */
function stepBetween(lower: number, upper: number, { lanes, places }: Work): number {
  const reach = (item: number) =>
    lanes.items[item]?.kind === "node" ? reachOf(places.size[item] ?? 0, lanes.placing) : 0;
  const apart = (places.middle[upper] ?? 0) - (places.middle[lower] ?? 0);
  const over = Math.abs(apart) - reach(lower) - reach(upper);
  return over < 0.5 ? 0 : Math.sign(apart) * over;
}

/** Moves an item and what stands in its way; takes it back unless fewer lines are crooked after. */
function tryMove(item: number, by: number, at: number, work: Work): void {
  const { middle } = work.places;
  const moves = movesFor(item, by, at, work);
  if (!moves) return;
  const before = [...moves.keys()].map((other) => [other, middle[other] ?? 0] as const);
  const crooked = crookedAt(moves.keys(), work);
  for (const [other, place] of moves) middle[other] = place;
  if (crookedAt(moves.keys(), work) < crooked) return;
  for (const [other, place] of before) middle[other] = place;
}

/** The new places of an item and of those that it pushes aside; `null` when they are too many. */
function movesFor(
  item: number,
  by: number,
  at: number,
  { lanes, rows, places }: Work,
): ReadonlyMap<number, number> | null {
  const row = rows[lanes.items[item]?.row ?? 0] ?? [];
  const side = Math.sign(by);
  let [last, target] = [item, (places.middle[item] ?? 0) + by];
  const moves = new Map([[item, target]]);
  for (let next = at + side; ; next += side) {
    const other = row[next];
    if (other === undefined) return moves;
    const least = target + side * distanceBetween(last, other, lanes, places.size);
    if (side * (places.middle[other] ?? 0) >= side * least) return moves;
    if (moves.size > pushedAtMost) return null;
    moves.set(other, least);
    [last, target] = [other, least];
  }
}

/** How many of the items' segments are not straight. */
function crookedAt(items: Iterable<number>, work: Work): number {
  const { below, above } = work.neighbours;
  let crooked = 0;
  for (const item of items) {
    for (const other of below[item] ?? []) if (stepBetween(other, item, work) !== 0) crooked++;
    for (const other of above[item] ?? []) if (stepBetween(item, other, work) !== 0) crooked++;
  }
  return crooked;
}
