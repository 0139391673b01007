import { placeInOrder } from "./isotonic";
import type { Lanes, PortPlacing } from "./lanes";
import type { Places } from "./places";
import { style } from "./style";

/** Where each segment begins and ends across the rows, by its index. */
export interface Ports {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** How far from the middle of a node's side lines are to meet it: corners are left free. */
export function reachOf(size: number, placing: PortPlacing): number {
  if (placing === "middle") return 0;
  return Math.max(0, size / 2 - Math.max(style.portInset, Math.min(size * 0.1, 32)));
}

/**
 * Spreads the ends of the segments along the sides of their nodes, in the order of their other
 * ends, so that a segment is straight wherever its other end stands over the node. Lines and
 * sentences are met in their middle. Whole pixels: what is not straight is visibly so.
 */
export function placePorts(lanes: Lanes, places: Places): Ports {
  const { items, segments } = lanes;
  const ports: Ports = {
    lower: new Float64Array(segments.length),
    upper: new Float64Array(segments.length),
  };
  const above = segmentsBy(lanes, "lower");
  const below = segmentsBy(lanes, "upper");
  const work = { lanes, places, ports };
  // The tops of all nodes first: where a node stands on another, the upper one follows the lower.
  items.forEach((_, item) => spread(item, above[item] ?? [], "lower", work));
  items.forEach((_, item) => spread(item, below[item] ?? [], "upper", work));
  return ports;
}

function segmentsBy({ items, segments }: Lanes, end: "lower" | "upper"): number[][] {
  const lists: number[][] = items.map(() => []);
  segments.forEach((segment, at) => lists[segment[end]]?.push(at));
  return lists;
}

interface Work {
  readonly lanes: Lanes;
  readonly places: Places;
  readonly ports: Ports;
}

function spread(item: number, list: readonly number[], end: "lower" | "upper", work: Work): void {
  const { lanes, places, ports } = work;
  const middle = places.middle[item] ?? 0;
  if (lanes.placing === "middle" || lanes.items[item]?.kind !== "node") {
    for (const at of list) ports[end][at] = Math.round(middle);
    return;
  }
  const crowd = ((list.length - 1) * style.portGap) / 2;
  const full = Math.max(0, (places.size[item] ?? 0) / 2 - style.portInset);
  // Many lines take the whole side.
  const reach = Math.min(full, Math.max(crowd, reachOf(places.size[item] ?? 0, lanes.placing)));
  const wishes = list
    .map((segment) => ({ segment, at: farEnd(segment, end, work), weight: 1 }))
    .sort((a, b) => a.at - b.at || a.segment - b.segment);
  const gap = Math.min(style.portGap, (2 * reach) / Math.max(1, wishes.length - 1));
  const free = placeInOrder(
    wishes,
    wishes.slice(1).map(() => gap),
  );
  wishes.forEach(({ segment }, i) => {
    const low = middle - reach + i * gap;
    const high = middle + reach - (wishes.length - 1 - i) * gap;
    ports[end][segment] = Math.round(Math.min(high, Math.max(low, free[i] ?? middle)));
  });
}

/** Where a segment comes from, seen from its end at a node. */
function farEnd(at: number, end: "lower" | "upper", { lanes, places, ports }: Work): number {
  const { lower = 0, upper = 0 } = lanes.segments[at] ?? {};
  const other = end === "lower" ? upper : lower;
  if (lanes.items[other]?.kind !== "node") return places.middle[other] ?? 0;
  return end === "upper"
    ? (ports.lower[at] ?? 0)
    : betweenNodes(lower, upper, places, lanes.placing);
}

/** Where two nodes lie over each other, a line between them is straight: nearest to the smaller one's middle. */
function betweenNodes(
  lower: number,
  upper: number,
  { middle, size }: Places,
  placing: PortPlacing,
): number {
  const [a, b] = [middle[lower] ?? 0, middle[upper] ?? 0];
  const [reachA, reachB] = [reachOf(size[lower] ?? 0, placing), reachOf(size[upper] ?? 0, placing)];
  const [low, high] = [Math.max(a - reachA, b - reachB), Math.min(a + reachA, b + reachB)];
  if (low > high) return b;
  return Math.min(high, Math.max(low, reachA < reachB ? a : b));
}
