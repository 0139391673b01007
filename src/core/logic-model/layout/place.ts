import { neighboursOf, type Neighbours } from "./crossings";
import { placeInOrder, type Wish } from "./isotonic";
import type { Lanes } from "./lanes";
import type { Places } from "./places";
import { reachOf, type Ports } from "./ports";
import { style } from "./style";

interface Work {
  readonly lanes: Lanes;
  readonly rows: readonly (readonly number[])[];
  readonly neighbours: Neighbours;
  readonly places: Places;
}

/** How strongly a line wants to be straight, compared with a node over its neighbours' middle. */
const straight = 40;

/** Rounds of placing: small figures, which people look at closely, get more. */
function roundsFor(items: number): number {
  return Math.min(40, Math.max(6, Math.round(8000 / Math.max(1, items))));
}

/**
 * Gives every item its place across the rows, in the order of its row and without overlap: nodes
 * over the middle of what they are joined to, lines as straight as can be. Each row in turn is
 * placed as near to its wishes as its order allows, up and down the rows; then lines are set
 * straight where there is room.
 */
export function placeItems(
  lanes: Lanes,
  rows: readonly (readonly number[])[],
  size: Readonly<ArrayLike<number>>,
): Places {
  const middle = new Float64Array(lanes.items.length);
  const work: Work = {
    lanes,
    rows,
    neighbours: neighboursOf(lanes.items.length, lanes.segments),
    places: { middle, size },
  };
  rows.forEach((row) => packRow(row, work));
  const rounds = roundsFor(lanes.items.length);
  for (let round = 0; round < rounds; round++) {
    const sides = round < rounds / 2 ? (["below"] as const) : (["below", "above"] as const);
    for (const row of rows) settleRow(row, sides, work);
    const back = round < rounds / 2 ? (["above"] as const) : (["above", "below"] as const);
    for (const row of rows.toReversed()) settleRow(row, back, work);
  }
  straightenWays(work, (node, at) => nearestIn(node, at, work));
  straightenWays(work, (node, at) => nearestIn(node, at, work));
  return work.places;
}

/**
 * Moves lines and sentences over the very places where they leave and meet their nodes, as far as
 * there is room: no line has a jog of a few pixels.
 */
export function alignToPorts(
  places: Places,
  lanes: Lanes,
  rows: readonly (readonly number[])[],
  ports: Ports,
): Places {
  const middle = Float64Array.from(places.middle);
  const neighbours = neighboursOf(lanes.items.length, lanes.segments);
  const work = { lanes, rows, neighbours, places: { ...places, middle } };
  const portOf = new Map(
    lanes.segments.flatMap(({ lower, upper }, at) => [
      [`${lower} ${upper}`, ports.lower[at] ?? 0] as const,
      [`${upper} ${lower}`, ports.upper[at] ?? 0] as const,
    ]),
  );
  straightenWays(work, (node, at, line) => portOf.get(`${node} ${line}`) ?? at);
  return work.places;
}

/** The least distance between the middles of two neighbours in a row. */
export function distanceBetween(
  a: number,
  b: number,
  { items }: Lanes,
  size: Places["size"],
): number {
  const kinds = [items[a]?.kind, items[b]?.kind];
  const gap =
    kinds[0] === "node" && kinds[1] === "node"
      ? style.nodeGap
      : kinds.includes("caption")
        ? style.captionGap
        : style.lineGap;
  return ((size[a] ?? 0) + (size[b] ?? 0)) / 2 + gap;
}

function gapsIn(row: readonly number[], { lanes, places }: Work): number[] {
  return row.slice(1).map((item, at) => distanceBetween(row[at] ?? 0, item, lanes, places.size));
}

/** Close together, around 0. */
function packRow(row: readonly number[], work: Work): void {
  const wishes = row.map((): Wish => ({ at: 0, weight: 1 }));
  placeInOrder(wishes, gapsIn(row, work)).forEach((at, i) => {
    work.places.middle[row[i] ?? 0] = at;
  });
}

function settleRow(row: readonly number[], sides: readonly (keyof Neighbours)[], work: Work): void {
  const wishes = row.map((item) => wishOf(item, sides, work));
  placeInOrder(wishes, gapsIn(row, work)).forEach((at, i) => {
    work.places.middle[row[i] ?? 0] = at;
  });
}

function wishOf(item: number, sides: readonly (keyof Neighbours)[], work: Work): Wish {
  const { lanes, neighbours, places } = work;
  const own = places.middle[item] ?? 0;
  const isNode = lanes.items[item]?.kind === "node";
  let [sum, weights] = [0, 0];
  for (const side of sides) {
    for (const other of neighbours[side][item] ?? []) {
      const otherIsNode = lanes.items[other]?.kind === "node";
      // A line is content anywhere along a node's side; a node wants the middle of its lines.
      const at = !isNode && otherIsNode ? nearestIn(other, own, work) : (places.middle[other] ?? 0);
      const weight = isNode || otherIsNode ? 1 : straight;
      sum += at * weight;
      weights += weight;
    }
  }
  // What nothing pulls gives way.
  return weights === 0 ? { at: own, weight: 0.05 } : { at: sum / weights, weight: weights };
}

/** The place on a node's side that is nearest to `at`. */
function nearestIn(node: number, at: number, { lanes, places }: Work): number {
  const reach = reachOf(places.size[node] ?? 0, lanes.placing);
  const middle = places.middle[node] ?? 0;
  return Math.min(middle + reach, Math.max(middle - reach, at));
}

/** Where a line that stands at `at` would meet a node. */
type PlaceAtNode = (node: number, at: number, line: number) => number;

/** Sets the items of each line below each other, as far as their neighbours in the rows let them. */
function straightenWays(work: Work, wanted: PlaceAtNode): void {
  const placeInRow = new Map(work.rows.flatMap((row) => row.map((item, i) => [item, i] as const)));
  for (const { items } of work.lanes.ways) {
    let run: number[] = [];
    let [low, high] = [-Infinity, Infinity];
    const finish = () => {
      alignRun(run, [low, high], work, wanted);
      run = [];
      [low, high] = [-Infinity, Infinity];
    };
    for (const item of items.slice(1, -1)) {
      const [from, to] = roomOf(item, placeInRow.get(item) ?? 0, work);
      if (Math.max(low, from) > Math.min(high, to)) finish();
      run.push(item);
      [low, high] = [Math.max(low, from), Math.min(high, to)];
    }
    finish();
  }
}

/** How far an item may move without touching its neighbours. */
function roomOf(item: number, at: number, work: Work): readonly [number, number] {
  const { lanes, rows, places } = work;
  const row = rows[lanes.items[item]?.row ?? 0] ?? [];
  const [left, right] = [row[at - 1], row[at + 1]];
  const distance = (a: number, b: number) => distanceBetween(a, b, lanes, places.size);
  return [
    left === undefined ? -Infinity : (places.middle[left] ?? 0) + distance(left, item),
    right === undefined ? Infinity : (places.middle[right] ?? 0) - distance(item, right),
  ];
}

function alignRun(
  run: readonly number[],
  [low, high]: readonly [number, number],
  work: Work,
  wanted: PlaceAtNode,
): void {
  const { lanes, neighbours, places } = work;
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return;
  const sorted = run.map((item) => places.middle[item] ?? 0).sort((a, b) => a - b);
  let at = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  const isNode = (item: number) => lanes.items[item]?.kind === "node";
  for (const end of neighbours.above[last] ?? []) if (isNode(end)) at = wanted(end, at, last);
  for (const end of neighbours.below[first] ?? []) if (isNode(end)) at = wanted(end, at, first);
  at = Math.min(high, Math.max(low, at));
  for (const item of run) places.middle[item] = at;
}
