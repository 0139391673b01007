import type { LogicModel } from "../model";
import type { RowLink, Rows } from "./rows";

/**
 * What is drawn as one line: a link, or several links of one origin with one sentence, which share
 * the line up to the sentence (公開見学会への参加により … leads to three areas).
 */
export interface Net {
  readonly links: readonly RowLink[];
  /** The sentence; empty when there is none. */
  readonly caption: string;
  /** The sentence stands between this row and the next; -1 without a sentence. */
  readonly captionAbove: number;
}

/** The nets of a model, in the order of their first links. `widthOf` is the room that a sentence takes. */
export function makeNets(
  model: LogicModel,
  { rowOf, links }: Rows,
  widthOf: (caption: string) => number,
): readonly Net[] {
  const groups = new Map<string, RowLink[]>();
  for (const link of links) {
    const caption = model.links[link.link]?.caption.trim() ?? "";
    const shared = caption !== "" && !link.reversed;
    const key = shared ? JSON.stringify([link.lower, caption]) : String(link.link);
    const group = groups.get(key);
    if (group) group.push(link);
    else groups.set(key, [link]);
  }
  const nets = [...groups.values()].map((members) => {
    const caption = model.links[members[0]?.link ?? -1]?.caption.trim() ?? "";
    const from = Math.min(...members.map(({ lower }) => rowOf[lower] ?? 0));
    const to = Math.min(...members.map(({ upper }) => rowOf[upper] ?? 0));
    return { links: members, caption, from, to };
  });
  return placeCaptions(nets, widthOf);
}

interface OpenNet {
  readonly links: readonly RowLink[];
  readonly caption: string;
  readonly from: number;
  readonly to: number;
}

/**
 * A sentence may stand above any row that its line passes. Those with the least choice choose
 * first; then each goes where the fewest others are, rather nearer to its end.
 */
function placeCaptions(
  nets: readonly OpenNet[],
  widthOf: (caption: string) => number,
): readonly Net[] {
  const load = new Map<number, number>();
  const places = new Map<OpenNet, number>();
  const choices = ({ links, from, to }: OpenNet) => (links.length > 1 ? 1 : to - from);
  const captioned = nets.filter(({ caption }) => caption !== "");
  for (const net of captioned.toSorted((a, b) => choices(a) - choices(b))) {
    let best = net.from;
    for (let row = net.from; row < net.from + choices(net); row++) {
      if ((load.get(row) ?? 0) <= (load.get(best) ?? 0)) best = row;
    }
    load.set(best, (load.get(best) ?? 0) + widthOf(net.caption));
    places.set(net, best);
  }
  return nets.map((net) => ({
    links: net.links,
    caption: net.caption,
    captionAbove: places.get(net) ?? -1,
  }));
}
