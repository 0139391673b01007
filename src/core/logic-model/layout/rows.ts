import type { LogicModel } from "../model";

/** A link between two rows; `lower` stands nearer to the first layer. */
export interface RowLink {
  /** Index in `LogicModel.links`. */
  readonly link: number;
  /** Indices in `LogicModel.nodes`. */
  readonly lower: number;
  readonly upper: number;
  /** The link leads downwards: against the layers, or against the others of a circle. */
  readonly reversed: boolean;
}

/** The rows that a figure is drawn in, first layer first. A layer has as many rows as its own links need. */
export interface Rows {
  /** Row by node. */
  readonly rowOf: readonly number[];
  /** Index of the layer by row. */
  readonly layerOf: readonly number[];
  readonly links: readonly RowLink[];
}

/**
 * Gives every node its row. A node stays in its layer; links inside a layer (人材育成 →
 * テクノロジー) put the later one into a higher row of the same layer: the longest way from a node
 * that nothing in the layer leads to. Links to itself and to unknown nodes are not drawn.
 */
export function assignRows(model: LogicModel): Rows {
  const layers = new Map(model.layers.map(({ name }, at) => [name, at]));
  const layerOfNode = model.nodes.map(({ layer }) => layers.get(layer) ?? layers.size);
  const nodes = new Map(model.nodes.map(({ id }, at) => [id, at]));
  const ends = model.links.flatMap(({ from, to }, link) => {
    const [source, target] = [nodes.get(from), nodes.get(to)];
    return source === undefined || target === undefined || source === target
      ? []
      : [{ link, source, target }];
  });
  const inside = ends.filter(({ source, target }) => layerOfNode[source] === layerOfNode[target]);
  const against = linksAgainst(model.nodes.length, inside);
  const links = ends.map(({ link, source, target }): RowLink => {
    const [a, b] = [layerOfNode[source] ?? 0, layerOfNode[target] ?? 0];
    const reversed = a === b ? against.has(link) : a > b;
    return { link, lower: reversed ? target : source, upper: reversed ? source : target, reversed };
  });
  const depths = depthsInLayer(model.nodes.length, links, layerOfNode);
  const count = Math.max(layers.size, 1 + Math.max(-1, ...layerOfNode));
  const first = firstRows(count, layerOfNode, depths);
  return {
    rowOf: layerOfNode.map((layer, node) => (first[layer] ?? 0) + (depths[node] ?? 0)),
    layerOf: first
      .slice(0, count)
      .flatMap((row, layer) =>
        Array.from({ length: (first[layer + 1] ?? row) - row }, () => layer),
      ),
    links,
  };
}

interface Ends {
  readonly link: number;
  readonly source: number;
  readonly target: number;
}

/** The links that close a circle, found by walking from each node in turn, without recursion. */
function linksAgainst(count: number, ends: readonly Ends[]): ReadonlySet<number> {
  const outgoing: Ends[][] = Array.from({ length: count }, () => []);
  for (const end of ends) outgoing[end.source]?.push(end);
  const state = new Uint8Array(count);
  const [open, done] = [1, 2];
  const against = new Set<number>();
  for (let root = 0; root < count; root++) {
    if (state[root] !== 0) continue;
    state[root] = open;
    const walk = [{ node: root, next: 0 }];
    for (let step = walk.at(-1); step; step = walk.at(-1)) {
      const end = outgoing[step.node]?.[step.next++];
      if (!end) {
        state[step.node] = done;
        walk.pop();
      } else if (state[end.target] === open) {
        against.add(end.link);
      } else if (state[end.target] === 0) {
        state[end.target] = open;
        walk.push({ node: end.target, next: 0 });
      }
    }
  }
  return against;
}

/** Longest way to each node along the links inside its layer, in the order of a topological sort. */
function depthsInLayer(
  count: number,
  links: readonly RowLink[],
  layerOfNode: readonly number[],
): readonly number[] {
  const depths = new Array<number>(count).fill(0);
  const waiting = new Array<number>(count).fill(0);
  const above: number[][] = Array.from({ length: count }, () => []);
  for (const { lower, upper } of links) {
    if (layerOfNode[lower] !== layerOfNode[upper]) continue;
    above[lower]?.push(upper);
    waiting[upper] = (waiting[upper] ?? 0) + 1;
  }
  const ready = depths.flatMap((_, node) => (waiting[node] === 0 ? [node] : []));
  for (let node = ready.pop(); node !== undefined; node = ready.pop()) {
    for (const next of above[node] ?? []) {
      depths[next] = Math.max(depths[next] ?? 0, (depths[node] ?? 0) + 1);
      waiting[next] = (waiting[next] ?? 0) - 1;
      if (waiting[next] === 0) ready.push(next);
    }
  }
  return depths;
}

/** The first row of each layer, and the number of all rows at the end. A layer without nodes has one. */
function firstRows(
  count: number,
  layerOfNode: readonly number[],
  depths: readonly number[],
): readonly number[] {
  const heights = new Array<number>(count).fill(1);
  layerOfNode.forEach((layer, node) => {
    heights[layer] = Math.max(heights[layer] ?? 1, (depths[node] ?? 0) + 1);
  });
  const first = [0];
  for (const height of heights) first.push((first.at(-1) ?? 0) + height);
  return first;
}
