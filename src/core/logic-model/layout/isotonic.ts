/** Something that wants to stand at a place, and how much. */
export interface Wish {
  readonly at: number;
  /** Above zero. */
  readonly weight: number;
}

/**
 * The places nearest to what each of a row wants, in its order and with the gaps between them: the
 * sum of weight × (place − wish)² is least. Isotonic regression by pooling adjacent violators
 * (Barlow and others 1972), linear. `gaps[i]` is from i to i + 1.
 */
export function placeInOrder(wishes: readonly Wish[], gaps: readonly number[]): readonly number[] {
  // With the gaps taken off, what remains is to make the wishes ascend.
  const offsets = [0];
  for (let i = 0; i + 1 < wishes.length; i++) offsets.push((offsets[i] ?? 0) + (gaps[i] ?? 0));
  const pools: { mean: number; weight: number; size: number }[] = [];
  wishes.forEach(({ at, weight }, i) => {
    let pool = { mean: at - (offsets[i] ?? 0), weight, size: 1 };
    for (let last = pools.at(-1); last && last.mean > pool.mean; last = pools.at(-1)) {
      const sum = last.weight + pool.weight;
      pool = {
        mean: (last.mean * last.weight + pool.mean * pool.weight) / sum,
        weight: sum,
        size: last.size + pool.size,
      };
      pools.pop();
    }
    pools.push(pool);
  });
  const places: number[] = [];
  for (const { mean, size } of pools) {
    for (let i = 0; i < size; i++) places.push(mean + (offsets[places.length] ?? 0));
  }
  return places;
}
