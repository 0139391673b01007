import { countBetween, neighboursOf, savedBySwap, type Neighbours } from "./crossings";
import type { Lanes } from "./lanes";
import { allSteps, type Steps } from "../../steps";

/** Rows of items, left to right, and where each item stands in its row. */
interface Order {
  readonly rows: number[][];
  readonly position: Int32Array;
}

/** How long the search goes on. */
interface Effort {
  readonly starts: number;
  /** Sweeps in all, and rounds of exchanges after each. */
  readonly sweeps: number;
  readonly rounds: number;
}

/** Sweeps without a better result after which the search ends. */
const patience = 4;

/**
 * From some thousand items on no eye follows a single line. There a second start and further rounds
 * save hardly one crossing in a hundred, and the later half of the sweeps one in fifteen.
 */
function effortFor(items: number): Effort {
  return items > 5_000
    ? { starts: 1, sweeps: 12, rounds: 1 }
    : { starts: 2, sweeps: 24, rounds: 12 };
}

/**
 * Orders the items of every row so that few segments cross: rows are sorted again and again by the
 * mean or the median place of what they are joined to below, then above (Sugiyama, Tagawa, Toda
 * 1981; Gansner and others 1993), and neighbours change places while that helps. Deterministic: it
 * starts from the order of the model, and once more from a walk along the links.
 */
export function orderRows(lanes: Lanes): readonly (readonly number[])[] {
  return allSteps(orderSteps(lanes));
}

/** The same, a sweep a step. */
export function* orderSteps({
  items,
  segments,
  rows,
}: Lanes): Steps<readonly (readonly number[])[]> {
  const neighbours = neighboursOf(items.length, segments);
  const effort = effortFor(items.length);
  const starts = [() => rows, () => walkedRows(rows, neighbours)].slice(0, effort.starts);
  let best: { readonly crossings: number; readonly rows: readonly (readonly number[])[] } | null =
    null;
  for (const start of starts) {
    const found = yield* improve(orderOf(start(), items.length), neighbours, effort);
    if (!best || found.crossings < best.crossings) best = found;
    if (best.crossings === 0) break;
  }
  return best?.rows ?? rows;
}

function orderOf(rows: readonly (readonly number[])[], count: number): Order {
  const order = { rows: rows.map((row) => [...row]), position: new Int32Array(count) };
  order.rows.forEach((row) => place(order, row));
  return order;
}

function place({ position }: Order, row: readonly number[]): void {
  row.forEach((item, at) => {
    position[item] = at;
  });
}

/** Rows in the order in which a walk from each item of the first rows upwards meets their items. */
function walkedRows(
  rows: readonly (readonly number[])[],
  { above, below }: Neighbours,
): readonly (readonly number[])[] {
  const rowOf = new Map(rows.flatMap((row, at) => row.map((item) => [item, at] as const)));
  const walked: number[][] = rows.map(() => []);
  const seen = new Set<number>();
  for (const root of rows.flat()) {
    const open = [root];
    for (let item = open.pop(); item !== undefined; item = open.pop()) {
      if (seen.has(item)) continue;
      seen.add(item);
      walked[rowOf.get(item) ?? 0]?.push(item);
      open.push(...(below[item] ?? []).toReversed(), ...(above[item] ?? []).toReversed());
    }
  }
  return walked;
}

function* improve(
  order: Order,
  neighbours: Neighbours,
  { sweeps, rounds }: Effort,
): Steps<{ readonly crossings: number; readonly rows: readonly (readonly number[])[] }> {
  transpose(order, neighbours, rounds);
  let crossings = countAll(order, neighbours);
  let rows = order.rows.map((row) => [...row]);
  let idle = 0;
  for (let sweep = 0; sweep < sweeps && idle < patience && crossings > 0; sweep++) {
    yield;
    sortRows(order, neighbours, sweep % 2 === 0 ? "below" : "above", sweep % 4 < 2);
    transpose(order, neighbours, rounds);
    const now = countAll(order, neighbours);
    idle = now < crossings ? 0 : idle + 1;
    if (now < crossings) {
      crossings = now;
      rows = order.rows.map((row) => [...row]);
    }
  }
  return { crossings, rows };
}

function countAll({ rows, position }: Order, { above }: Neighbours): number {
  let crossings = 0;
  for (let at = 0; at + 1 < rows.length; at++) {
    crossings += countBetween(rows[at] ?? [], rows[at + 1]?.length ?? 0, above, position);
  }
  return crossings;
}

/** One sweep: away from the side that is looked at, so that each row sees the new order of the last. */
function sortRows(
  order: Order,
  neighbours: Neighbours,
  side: keyof Neighbours,
  byMean: boolean,
): void {
  const rows = side === "below" ? order.rows : order.rows.toReversed();
  for (const row of rows) {
    const keyed = row.flatMap((item): Keyed[] => {
      const ends = neighbours[side][item] ?? [];
      if (ends.length === 0) return [];
      const places = ends.map((end) => order.position[end] ?? 0);
      return [{ item, key: byMean ? mean(places) : median(places) }];
    });
    sortFree(row, keyed, (item) => (neighbours[side][item] ?? []).length > 0);
    place(order, row);
  }
}

interface Keyed {
  readonly item: number;
  readonly key: number;
}

/** Sorts by key; items without one keep their places. */
function sortFree(row: number[], keyed: readonly Keyed[], hasKey: (item: number) => boolean): void {
  const sorted = keyed.toSorted((a, b) => a.key - b.key);
  let next = 0;
  row.forEach((item, at) => {
    if (hasKey(item)) row[at] = sorted[next++]?.item ?? item;
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Of an even number the mean of the middle two. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}

/** Neighbours change places while that takes crossings away; a row that nothing touched is left alone. */
function transpose({ rows, position }: Order, { below, above }: Neighbours, rounds: number): void {
  const ends = (side: Neighbours["below"], item: number) =>
    (side[item] ?? []).map((end) => position[end] ?? 0).sort((a, b) => a - b);
  let open = rows.map((_, at) => at);
  for (let round = 0; round < rounds && open.length > 0; round++) {
    const touched = new Set<number>();
    for (const at of open) {
      const row = rows[at] ?? [];
      const down = row.map((item) => ends(below, item));
      const up = row.map((item) => ends(above, item));
      let swaps = 0;
      for (let i = 0; i + 1 < row.length; i++) {
        const saved =
          savedBySwap(down[i] ?? [], down[i + 1] ?? []) + savedBySwap(up[i] ?? [], up[i + 1] ?? []);
        if (saved <= 0) continue;
        swapAt(row, i);
        swapAt(down, i);
        swapAt(up, i);
        swaps++;
      }
      if (swaps === 0) continue;
      for (const near of [at - 1, at, at + 1]) touched.add(near);
      row.forEach((item, i) => {
        position[item] = i;
      });
    }
    open = rows.flatMap((_, at) => (touched.has(at) ? [at] : []));
  }
}

function swapAt(list: unknown[], at: number): void {
  const left = list[at];
  list[at] = list[at + 1];
  list[at + 1] = left;
}
