import { style } from "./style";

/** A line that has to get from one place below a channel to one or more above it. */
export interface Turn {
  readonly lower: number;
  readonly uppers: readonly number[];
}

/** The heights at which lines turn in the room between two rows. */
export interface Channel {
  /** How many tracks lie above each other at the fullest place. */
  readonly tracks: number;
  /** For each line its track, counted from the lowest; may be a half where fewer lie there. `null`: straight. */
  readonly trackOf: readonly (number | null)[];
}

interface Stretch {
  readonly turn: number;
  readonly from: number;
  readonly to: number;
  readonly lower: number;
  readonly last: number;
}

/** Closer than this two lines read as one. */
const clear = style.trackGap / 2;

/**
 * Gives every line that moves sideways a track, so that no two lie on each other and none cross
 * that need not. Of lines that lead to the right the leftmost takes the highest track, of lines to
 * the left the rightmost: then each passes over the beginnings of the others.
 */
export function assignTracks(turns: readonly Turn[]): Channel {
  const stretches = turns.flatMap((turn, at) => stretchOf(turn, at) ?? []);
  const trackOf: (number | null)[] = turns.map(() => null);
  const clusters = clustersOf(stretches).map((cluster) => ({ cluster, ...tracksIn(cluster) }));
  const tracks = Math.max(0, ...clusters.map((cluster) => cluster.tracks));
  for (const { levels, tracks: own } of clusters) {
    const lift = (tracks - own) / 2;
    for (const [turn, level] of levels) trackOf[turn] = level + lift;
  }
  return { tracks, trackOf };
}

function stretchOf({ lower, uppers }: Turn, turn: number): Stretch | null {
  const from = Math.min(lower, ...uppers);
  const to = Math.max(lower, ...uppers);
  if (to - from < 0.5) return null;
  const last = uppers.reduce((sum, upper) => sum + upper, 0) / uppers.length;
  return { turn, from, to, lower, last };
}

/** Groups of lines that lie over each other somewhere; two groups never meet. */
function clustersOf(stretches: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const clusters: Stretch[][] = [];
  let end = -Infinity;
  for (const stretch of stretches.toSorted((a, b) => a.from - b.from || a.turn - b.turn)) {
    if (stretch.from > end + clear) clusters.push([]);
    clusters.at(-1)?.push(stretch);
    end = Math.max(end, stretch.to);
  }
  return clusters;
}

function tracksIn(cluster: readonly Stretch[]): {
  readonly tracks: number;
  readonly levels: ReadonlyMap<number, number>;
} {
  const rights = cluster.filter(({ lower, last }) => last >= lower);
  const lefts = cluster.filter(({ lower, last }) => last < lower);
  const right = depthsOf(
    rights.toSorted((a, b) => a.lower - b.lower || a.last - b.last || a.turn - b.turn),
    ({ from }) => from,
    ({ to }) => to,
  );
  const left = depthsOf(
    lefts.toSorted((a, b) => b.lower - a.lower || b.last - a.last || a.turn - b.turn),
    ({ to }) => -to,
    ({ from }) => -from,
  );
  const tracks = right.count + left.count;
  const [upper, lower] = leftsGoAbove(rights, lefts) ? [left, right] : [right, left];
  const levels = new Map<number, number>();
  for (const [turn, depth] of upper.depths) levels.set(turn, tracks - 1 - depth);
  for (const [turn, depth] of lower.depths) levels.set(turn, lower.count - 1 - depth);
  return { tracks, levels };
}

/** Each as deep as needed to lie below all before it that it overlaps. */
function depthsOf(
  sorted: readonly Stretch[],
  start: (stretch: Stretch) => number,
  end: (stretch: Stretch) => number,
): { readonly count: number; readonly depths: ReadonlyMap<number, number> } {
  const ends: number[] = [];
  const depths = new Map<number, number>();
  for (const stretch of sorted) {
    const above = ends.findLastIndex((last) => last > start(stretch) - clear);
    const depth = above + 1;
    ends[depth] = Math.max(ends[depth] ?? -Infinity, end(stretch));
    depths.set(stretch.turn, depth);
  }
  return { count: ends.length, depths };
}

/** A line to the left that ends over the beginning of one to the right must turn above it. */
function leftsGoAbove(rights: readonly Stretch[], lefts: readonly Stretch[]): boolean {
  const meets = (a: readonly Stretch[], b: readonly Stretch[]) =>
    a.filter(({ last }) => b.some(({ lower }) => Math.abs(last - lower) < clear)).length;
  return meets(lefts, rights) > meets(rights, lefts);
}
