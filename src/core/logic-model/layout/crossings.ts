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
 * How many crossings towards one side two neighbours save by changing places; below zero, how many
 * it would cost. `a` and `b`, in this order, are the positions of their other ends, ascending.
 */
export function savedBySwap(a: readonly number[], b: readonly number[]): number {
  let saved = 0;
  let [less, notMore] = [0, 0];
  for (const end of a) {
    while (less < b.length && (b[less] ?? 0) < end) less++;
    while (notMore < b.length && (b[notMore] ?? 0) <= end) notMore++;
    // Ends that are the same cross in neither order.
    saved += less - (b.length - notMore);
  }
  return saved;
}
