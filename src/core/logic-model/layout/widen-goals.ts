import type { LogicModel } from "../model";
import { neighboursOf } from "./crossings";
import type { Lanes } from "./lanes";
import { placeItems } from "./place";
import type { Places } from "./places";
import { style } from "./style";

interface Drawing {
  readonly model: LogicModel;
  readonly lanes: Lanes;
  readonly order: readonly (readonly number[])[];
}

/** The nodes that stand alone in their layer. */
export function aloneInLayer({ nodes }: LogicModel): readonly number[] {
  const counts = new Map<string, number>();
  for (const { layer } of nodes) counts.set(layer, (counts.get(layer) ?? 0) + 1);
  return nodes.flatMap(({ layer }, node) => (counts.get(layer) === 1 ? [node] : []));
}

/**
 * A goal that stands alone in its layer is drawn as wide as what leads to it, so that lines reach
 * it straight, and all such goals equally wide, as in the figures that prefectures draw.
 * Everything is then placed once more.
 */
export function widenGoals(places: Places, { model, lanes, order }: Drawing): Places {
  const below = neighboursOf(lanes.items.length, lanes.segments).below;
  const alone = aloneInLayer(model);
  const widths = alone.map((node) => widthNeeded(node, below[node] ?? [], places, lanes));
  const widest = Math.max(...widths);
  const size = Float64Array.from(places.size);
  for (const node of alone) size[node] = widest;
  const wider = alone.some((node) => (places.size[node] ?? 0) < widest);
  const placed = wider ? placeItems(lanes, order, size) : places;
  const { middle } = placed;
  // What nothing is joined to stands over the goal below it.
  const joined = new Set(lanes.segments.flatMap(({ lower, upper }) => [lower, upper]));
  const anchor = alone.findLast((node) => joined.has(node));
  for (const node of alone) {
    if (anchor !== undefined && !joined.has(node)) middle[node] = middle[anchor] ?? 0;
  }
  return placed;
}

/** From the first to the last of what leads to a node; its own width where that is wider. */
function widthNeeded(
  node: number,
  ends: readonly number[],
  { middle, size }: Places,
  { items }: Lanes,
): number {
  const own = size[node] ?? 0;
  if (ends.length < 2) return own;
  const edges = ends.flatMap((end) => {
    const half = items[end]?.kind === "line" ? style.nodeGap : (size[end] ?? 0) / 2;
    return [(middle[end] ?? 0) - half, (middle[end] ?? 0) + half];
  });
  return Math.max(own, Math.max(...edges) - Math.min(...edges));
}
