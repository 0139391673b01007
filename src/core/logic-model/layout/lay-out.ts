import type { LogicModel } from "../model";
import { assignTracks } from "./channel";
import type { Diagram, DiagramDirection } from "./diagram";
import { drawDiagram } from "./draw-diagram";
import type { Layout } from "./layout";
import { makeLanes, type Lanes, type PortPlacing } from "./lanes";
import type { Measure } from "./measure";
import { makeNets } from "./net";
import { nodeContent, plainContent, type Content, type ContentOptions } from "./node-content";
import { orderRows } from "./order";
import { alignToPorts, placeItems } from "./place";
import { placePorts, type Ports } from "./ports";
import { removeJogs } from "./remove-jogs";
import { assignRows } from "./rows";
import { style as usual } from "./style";
import { aloneInLayer, widenGoals } from "./widen-goals";

/** How a model is to be laid out. */
export interface LayoutOptions extends Omit<ContentOptions, "measure"> {
  readonly direction: DiagramDirection;
  /** `spread` unless told otherwise. */
  readonly ports?: PortPlacing;
}

/**
 * Lays a model out for fixed layers: rows from the layers and the links inside them, few
 * crossings, straight lines where there is room, no box and no sentence over another, no line
 * through a box. The same model gives the same figure; time grows with the number of rows that
 * lines pass. `measure` says how wide letters are.
 */
export function layOut(model: LogicModel, measure: Measure, options: LayoutOptions): Diagram {
  const { direction, ports: placing = "spread", style = usual } = options;
  const captionOf = (text: string) =>
    plainContent(text, "caption", {
      size: style.captionSize,
      width: style.captionTextWidth,
      measure,
      style,
    });
  const rows = assignRows(model);
  const nets = makeNets(model, rows, (text) => captionOf(text).width);
  const lanes = makeLanes(rows, nets, placing);
  const alone = new Set(aloneInLayer(model));
  const contents = {
    nodes: model.nodes.map((node, at) => {
      const room = alone.has(at) ? style.goalTextWidth : style.nodeTextWidth;
      return nodeContent(node, room, { ...options, measure });
    }),
    captions: nets.map(({ caption }) => captionOf(caption)),
  };
  const size = sizesAcross(lanes, contents, { direction, style });
  const order = orderRows(lanes);
  const widened = widenGoals(placeItems(lanes, order, size), { model, lanes, order });
  const smooth = removeJogs(widened, lanes, order);
  const places = alignToPorts(smooth, lanes, order, placePorts(lanes, smooth));
  const ports = placePorts(lanes, places);
  const { channels, turnOf } = routeChannels(lanes, ports);
  const layout = { model, direction, style, rows, nets, lanes, contents, places, ports };
  return drawDiagram({ ...layout, channels, turnOf }, { ...options, measure });
}

/** How much room each item takes across the rows: upwards its width, to the right its height. */
function sizesAcross(
  { items }: Lanes,
  contents: Layout["contents"],
  { direction, style }: Pick<Layout, "direction" | "style">,
): Float64Array {
  const across = ({ width, height }: Content, padding: number) =>
    (direction === "up" ? width : height) + 2 * padding;
  return Float64Array.from(items, ({ kind, of }) => {
    const content = kind === "node" ? contents.nodes[of] : contents.captions[of];
    if (kind === "line" || !content) return 0;
    return across(content, kind === "node" ? style.nodePadding : style.captionPadding);
  });
}

/** The tracks between each row and the next. Lines that part at a sentence turn together. */
function routeChannels(
  { items, segments, rows }: Lanes,
  ports: Ports,
): Pick<Layout, "channels" | "turnOf"> {
  const turns = rows.map((): { lower: number; uppers: number[] }[] => []);
  const shared = new Map<number, number>();
  const turnOf = segments.map(({ lower }, at) => {
    const item = items[lower];
    const list = turns[item?.row ?? 0] ?? [];
    const known = item?.kind === "node" ? undefined : shared.get(lower);
    const turn = known ?? list.length;
    if (known === undefined) list.push({ lower: ports.lower[at] ?? 0, uppers: [] });
    list[turn]?.uppers.push(ports.upper[at] ?? 0);
    shared.set(lower, turn);
    return turn;
  });
  return { channels: turns.map(assignTracks), turnOf };
}
