import type { Net } from "./net";
import type { Rows } from "./rows";

/** Do lines meet a node's side where they come from, or all in its middle, as glued connectors do? */
export type PortPlacing = "spread" | "middle";

/** What stands in a row: a node, a sentence, or a line that passes between them. */
export interface Item {
  readonly kind: "node" | "caption" | "line";
  readonly row: number;
  /** Index of the node, or of the net. */
  readonly of: number;
}

/** A piece of a line from an item to one in the next row. */
export interface Segment {
  readonly lower: number;
  readonly upper: number;
  readonly net: number;
}

/** The figure as rows of items with segments only between neighbouring rows. */
export interface Lanes {
  readonly items: readonly Item[];
  readonly segments: readonly Segment[];
  /** Items by row, in the order in which they were made; node rows and sentence rows. */
  readonly rows: readonly (readonly number[])[];
  /** For each of these rows: the row of nodes that it is, or -1 for a row of sentences. */
  readonly nodeRow: readonly number[];
  /** For each link that is drawn: its items from the lower end to the upper, and its net. */
  readonly ways: readonly {
    readonly link: number;
    readonly net: number;
    readonly reversed: boolean;
    readonly items: readonly number[];
  }[];
  readonly placing: PortPlacing;
}

/**
 * Splits every line at every row that it passes, so that a line has a lane of its own there and
 * no box can stand in its way. Between two rows of nodes there is a row for sentences where a
 * sentence needs one.
 */
export function makeLanes(
  { rowOf, layerOf }: Rows,
  nets: readonly Net[],
  placing: PortPlacing,
): Lanes {
  const withCaptions = new Set(nets.map(({ captionAbove }) => captionAbove));
  const nodeRow = layerOf.flatMap((_, row) => (withCaptions.has(row) ? [row, -1] : [row]));
  const place = new Map(nodeRow.flatMap((row, at) => (row < 0 ? [] : [[row, at] as const])));
  const items: Item[] = rowOf.map((row, node) => ({
    kind: "node",
    row: place.get(row) ?? 0,
    of: node,
  }));
  const segments: Segment[] = [];
  const ways = nets.flatMap((net, at) => new NetBuilder(items, segments, at).build(net, place));
  const rows: number[][] = nodeRow.map(() => []);
  items.forEach(({ row }, item) => rows[row]?.push(item));
  return { items, segments, rows, nodeRow, ways, placing };
}

class NetBuilder {
  private readonly items: Item[];
  private readonly segments: Segment[];
  private readonly net: number;

  constructor(items: Item[], segments: Segment[], net: number) {
    this.items = items;
    this.segments = segments;
    this.net = net;
  }

  build(net: Net, place: ReadonlyMap<number, number>): Lanes["ways"][number][] {
    const first = net.links[0];
    if (!first) return [];
    const captionRow = net.captionAbove < 0 ? -1 : (place.get(net.captionAbove) ?? 0) + 1;
    const trunk = [first.lower];
    if (captionRow >= 0) this.climb(trunk, captionRow, "caption");
    return net.links.map(({ link, upper, reversed }) => {
      const way = [...trunk];
      this.climb(way, (this.items[upper]?.row ?? 0) - 1, "line");
      this.join(way, upper);
      return { link, net: this.net, reversed, items: way };
    });
  }

  /** Adds an item in each row up to and with `last`; the one in `last` is of the given kind. */
  private climb(way: number[], last: number, kind: "caption" | "line"): void {
    const start = this.items[way.at(-1) ?? 0]?.row ?? 0;
    for (let row = start + 1; row <= last; row++) {
      this.items.push({ kind: row === last ? kind : "line", row, of: this.net });
      this.join(way, this.items.length - 1);
    }
  }

  private join(way: number[], next: number): void {
    this.segments.push({ lower: way.at(-1) ?? 0, upper: next, net: this.net });
    way.push(next);
  }
}
