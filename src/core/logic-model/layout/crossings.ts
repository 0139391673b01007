import type { Segment } from "./lanes";

/** For every item its segments' other ends, below and above. */
export interface Neighbours {
  readonly below: readonly (readonly number[])[];
  readonly above: readonly (readonly number[])[];
}

/** The other ends of each item's segments. */
export function neighboursOf(count: number, segments: readonly Segment[]): Neighbours {
  const below: number[][] = Array.from({ length: count }, () => []);
  const above: number[][] = Array.from({ length: count }, () => []);
  for (const { lower, upper } of segments) {
    above[lower]?.push(upper);
    below[upper]?.push(lower);
  }
  return { below, above };
}

/**
 * Crossings between two neighbouring rows whose items stand in the given order: pairs of segments
 * that change sides. Counted with a Fenwick tree in s log n (Barth, Mutzel, Jünger 2004).
 */
export function countBetween(
  lowerRow: readonly number[],
  upperSize: number,
  above: Neighbours["above"],
  position: Readonly<ArrayLike<number>>,
): number {
  const tree = new Int32Array(upperSize + 1);
  let [crossings, seen] = [0, 0];
  for (const item of lowerRow) {
    const ends = above[item] ?? [];
    for (const end of ends) {
      let before = 0;
      for (let at = (position[end] ?? 0) + 1; at > 0; at -= at & -at) before += tree[at] ?? 0;
      crossings += seen - before;
    }
    for (const end of ends) {
      for (let at = (position[end] ?? 0) + 1; at <= upperSize; at += at & -at) {
        tree[at] = (tree[at] ?? 0) + 1;
      }
    }
    seen += ends.length;
  }
  return crossings;
}

/**
 * Crossings of two neighbours' segments towards one side: with `a` before `b`, and the other way
 * round. `a` and `b` are the positions of their other ends, ascending.
 */
export function countPair(
  a: readonly number[],
  b: readonly number[],
): readonly [asIs: number, swapped: number] {
  let [asIs, swapped] = [0, 0];
  let [less, notMore] = [0, 0];
  for (const end of a) {
    while ((b[less] ?? Infinity) < end) less++;
    while ((b[notMore] ?? Infinity) <= end) notMore++;
    // Ends that are the same cross in neither order.
    asIs += less;
    swapped += b.length - notMore;
  }
  return [asIs, swapped];
}
