import type { LogicModel } from "../model";
import { assignTracks } from "./channel";
import type { Diagram, DiagramDirection } from "./diagram";
import { drawDiagram } from "./draw-diagram";
import { fitLayerColumn } from "./layer-column";
import type { Layout } from "./layout";
import { makeLanes, type Lanes, type PortPlacing } from "./lanes";
import type { Measure } from "./measure";
import { makeNets } from "./net";
import { nodeContent, plainContent, type Content, type ContentOptions } from "./node-content";
import { orderSteps } from "./order";
import { alignToPorts, placeItems } from "./place";
import { placePorts, type Ports } from "./ports";
import { removeJogs } from "./remove-jogs";
import { assignRows } from "./rows";
import { allSteps, type Steps } from "../../steps";
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
  return allSteps(layOutSteps(model, measure, options));
}

/** The same in steps of some milliseconds, for who draws on a screen meanwhile. */
export function* layOutSteps(
  model: LogicModel,
  measure: Measure,
  options: LayoutOptions,
): Steps<Diagram> {
  const { direction, ports: placing = "spread", style: given = usual } = options;
  const style = fitLayerColumn(model, given, measure);
  const content = { ...options, measure, style };
  const rows = assignRows(model);
  const nets = makeNets(model, rows, (text) => captionContent(text, content).width);
  yield;
  const lanes = makeLanes(rows, nets, placing);
  const captions = nets.map(({ caption }) => captionContent(caption, content));
  const contents = { nodes: yield* nodeContents(model, content), captions };
  yield;
  const size = sizesAcross(lanes, contents, { direction, style });
  const order = yield* orderSteps(lanes);
  yield;
  const placed = placeItems(lanes, order, size);
  yield;
  const smooth = removeJogs(widenGoals(placed, { model, lanes, order }), lanes, order);
  yield;
  const places = alignToPorts(smooth, lanes, order, placePorts(lanes, smooth));
  const ports = placePorts(lanes, places);
  yield;
  const { channels, turnOf } = routeChannels(lanes, ports);
  const layout = { model, direction, style, rows, nets, lanes, contents, places, ports };
  return drawDiagram({ ...layout, channels, turnOf }, content);
}

type StyledOptions = ContentOptions & Pick<Layout, "style">;

/** The sentence of links, as it will stand on them. */
function captionContent(text: string, { measure, style }: StyledOptions): Content {
  const { captionSize: size, captionTextWidth: width } = style;
  return plainContent(text, "caption", { size, width, measure, style });
}

/** Nodes whose lines are broken between two steps. */
const nodesAtOnce = 50;

function* nodeContents(model: LogicModel, options: StyledOptions): Steps<readonly Content[]> {
  const { goalTextWidth, nodeTextWidth } = options.style;
  const alone = new Set(aloneInLayer(model));
  const roles = new Map(model.layers.map(({ name, role }) => [name, role]));
  const contents: Content[] = [];
  for (const [at, node] of model.nodes.entries()) {
    const room = alone.has(at) ? goalTextWidth : nodeTextWidth;
    contents.push(nodeContent(node, roles.get(node.layer) ?? null, room, options));
    if (at % nodesAtOnce === nodesAtOnce - 1) yield;
  }
  return contents;
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
