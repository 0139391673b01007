import type { LayerRole } from "../model";
import type {
  Box,
  Diagram,
  DiagramBand,
  DiagramCaption,
  DiagramConnector,
  DiagramNode,
  DiagramText,
  Point,
} from "./diagram";
import { frameOf, type Frame } from "./frame";
import { layerPadding } from "./layer-column";
import type { Layout } from "./layout";
import { plainContent, type Content, type ContentOptions } from "./node-content";
import { stackRows, type Stack } from "./stack";
import { style as usual } from "./style";

/** Turns places across and along the rows into pixels of the page. */
export function drawDiagram(layout: Layout, options: ContentOptions): Diagram {
  const labels = layout.model.layers.map(({ name, note }) => labelOf(name, note, layout, options));
  const stack = stackRows(layout.lanes, {
    rowSizes: rowSizes(layout),
    channels: layout.channels,
    layerOf: layout.rows.layerOf,
    style: layout.style,
    labelSizes: labels.map(({ width, height }) =>
      layout.direction === "up" ? height + 16 : width + 16,
    ),
  });
  const frame = frameOf(layout, stack, labels, options);
  return {
    direction: layout.direction,
    width: frame.width,
    height: frame.height,
    title: frame.title,
    bands: bandsOf(layout, stack, labels, frame),
    axis: axisOf(layout, stack, frame),
    nodes: nodesOf(layout, stack, frame),
    captions: captionsOf(layout, stack, frame),
    connectors: connectorsOf(layout, stack, frame),
    notes: frame.notes,
  };
}

/** A layer's name and, smaller, what it is about. */
function labelOf(
  name: string,
  note: string | null,
  { direction, style }: Layout,
  { measure }: ContentOptions,
): Content {
  const width = direction === "up" ? style.layerColumn - layerPadding : 220;
  const title = plainContent(name, "layer", { size: style.layerSize, width, measure, style });
  const about = plainContent(note ?? "", "layer-note", {
    size: style.noteSize,
    width,
    measure,
    style,
  });
  const gap = about.height > 0 ? 6 : 0;
  const full = Math.max(title.width, about.width);
  const centred = (content: Content, down: number) =>
    content.texts.map((text) => ({ ...text, x: full / 2, y: text.y + down }));
  return {
    width: full,
    height: title.height + gap + about.height,
    texts: [...centred(title, 0), ...centred(about, title.height + gap)],
  };
}

function rowSizes({ lanes, contents, direction, style }: Layout): number[] {
  return lanes.rows.map((row, at) => {
    if (row.length === 0 && (lanes.nodeRow[at] ?? -1) >= 0)
      return style.emptyBand - 2 * style.bandPadding;
    return Math.max(
      0,
      ...row.map((item) => {
        const { kind, of } = lanes.items[item] ?? { kind: "line", of: -1 };
        const content = kind === "node" ? contents.nodes[of] : contents.captions[of];
        if (kind === "line" || !content) return 0;
        const padding = kind === "node" ? style.nodePadding : style.captionPadding;
        return (direction === "up" ? content.height : content.width) + 2 * padding;
      }),
    );
  });
}

/** A block of the plane across and along the rows as a box of the page. */
function boxOf(
  frame: Frame,
  across: { readonly from: number; readonly to: number },
  along: { readonly from: number; readonly to: number },
): Box {
  const [a, b] = [frame.at(across.from, along.from), frame.at(across.to, along.to)];
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
}

function moved(texts: readonly DiagramText[], { x, y }: Point): readonly DiagramText[] {
  return texts.map((text) => ({ ...text, x: text.x + x, y: text.y + y }));
}

/** Where a content begins so that it stands in the middle of a box. */
function centredIn(box: Box, { width, height }: Content): Point {
  return { x: box.x + (box.width - width) / 2, y: box.y + (box.height - height) / 2 };
}

function bandsOf(
  { model, direction, style }: Layout,
  { bands }: Stack,
  labels: readonly Content[],
  frame: Frame,
): DiagramBand[] {
  return model.layers.flatMap(({ name, role }, layer): DiagramBand[] => {
    const [band, label] = [bands[layer], labels[layer]];
    if (!band || !label) return [];
    const box = boxOf(frame, frame.across, band);
    const labelBox =
      direction === "up"
        ? { ...box, width: style.layerColumn }
        : { ...box, height: frame.labelHeight };
    return [
      { layer: name, role, box, labelBox, texts: moved(label.texts, centredIn(labelBox, label)) },
    ];
  });
}

/** From the name of each layer to the next one's. */
function axisOf(
  { direction }: Layout,
  { bands }: Stack,
  frame: Frame,
): (readonly [Point, Point])[] {
  return bands.flatMap((band, at): (readonly [Point, Point])[] => {
    const next = bands[at + 1];
    if (!next) return [];
    const [from, to] = [frame.at(0, band.to), frame.at(0, next.from)];
    return direction === "up"
      ? [
          [
            { x: frame.labelMiddle, y: from.y },
            { x: frame.labelMiddle, y: to.y },
          ],
        ]
      : [
          [
            { x: from.x, y: frame.labelMiddle },
            { x: to.x, y: frame.labelMiddle },
          ],
        ];
  });
}

/** The room of an item: its lane across, and along the rows its own size in the middle of its row. */
function itemBox(item: number, content: Content, layout: Layout, stack: Stack, frame: Frame): Box {
  const { lanes, places, direction, style } = layout;
  const { row = 0, kind = "line" } = lanes.items[item] ?? {};
  const { from, to } = stack.rows[row] ?? { from: 0, to: 0 };
  const half = (places.size[item] ?? 0) / 2;
  const middle = places.middle[item] ?? 0;
  const own = direction === "up" ? content.height : content.width;
  // Nodes of one row are equally high; a sentence is as high as its lines.
  const length = kind === "node" ? to - from : own + 2 * style.captionPadding;
  const start = (from + to - length) / 2;
  return boxOf(
    frame,
    { from: middle - half, to: middle + half },
    { from: start, to: start + length },
  );
}

function nodesOf(layout: Layout, stack: Stack, frame: Frame): DiagramNode[] {
  const roles = new Map<string, LayerRole | null>(
    layout.model.layers.map(({ name, role }) => [name, role]),
  );
  return layout.model.nodes.map(({ id, layer, name }, node) => {
    const content = layout.contents.nodes[node] ?? { width: 0, height: 0, texts: [] };
    const box = itemBox(node, content, layout, stack, frame);
    // Names of one row stand in one line, however much is below them.
    const start = { ...centredIn(box, content), y: box.y + layout.style.nodePadding };
    const texts = moved(content.texts, start);
    return { id, layer, name, role: roles.get(layer) ?? null, box, texts };
  });
}

function captionsOf(layout: Layout, stack: Stack, frame: Frame): DiagramCaption[] {
  return layout.lanes.items.flatMap(({ kind, of }, item): DiagramCaption[] => {
    const [net, content] = [layout.nets[of], layout.contents.captions[of]];
    if (kind !== "caption" || !net || !content) return [];
    const box = itemBox(item, content, layout, stack, frame);
    const links = net.links.flatMap(({ link }) => layout.model.links[link]?.id ?? []);
    return [{ links, box, texts: moved(content.texts, centredIn(box, content)) }];
  });
}

function connectorsOf(layout: Layout, stack: Stack, frame: Frame): DiagramConnector[] {
  const segmentAt = new Map(
    layout.lanes.segments.map(({ lower, upper, net }, at) => [`${lower} ${upper} ${net}`, at]),
  );
  return layout.lanes.ways.flatMap(({ link, net, reversed, items }): DiagramConnector[] => {
    const { id, from, to } = layout.model.links[link] ?? {};
    if (id === undefined || from === undefined || to === undefined) return [];
    const points = items.slice(1).flatMap((upper, at) => {
      const segment = segmentAt.get(`${items[at] ?? 0} ${upper} ${net}`) ?? 0;
      return segmentPoints(segment, layout, stack, frame);
    });
    const way = withoutRepeats(points);
    return [{ link: id, from, to, points: reversed ? way.toReversed() : way }];
  });
}

/** Out of the lower item, along its track, into the upper item. */
function segmentPoints(at: number, layout: Layout, stack: Stack, frame: Frame): Point[] {
  const { lanes, ports, channels, turnOf } = layout;
  const [segment, a, b, turn] = [lanes.segments[at], ports.lower[at], ports.upper[at], turnOf[at]];
  if (!segment || a === undefined || b === undefined || turn === undefined) return [];
  const row = rowOf(segment.lower, lanes);
  const from = frame.at(a, stack.rows[row]?.to ?? 0);
  const to = frame.at(b, stack.rows[rowOf(segment.upper, lanes)]?.from ?? 0);
  const track = channels[row]?.trackOf[turn] ?? null;
  if (track === null) return [from, to];
  const height = (stack.tracks[row] ?? 0) + track * usual.trackGap;
  return [from, frame.at(a, height), frame.at(b, height), to];
}

function rowOf(item: number, { items }: Layout["lanes"]): number {
  return items[item]?.row ?? 0;
}

/** Without points that repeat the one before, or that lie in the middle of a straight piece. */
function withoutRepeats(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  const near = (a: number, b: number) => Math.abs(a - b) < 0.01;
  for (const point of points) {
    const [before, last] = [kept.at(-2), kept.at(-1)];
    if (last && near(last.x, point.x) && near(last.y, point.y)) continue;
    const onLine =
      before &&
      last &&
      ((near(before.x, last.x) && near(last.x, point.x)) ||
        (near(before.y, last.y) && near(last.y, point.y)));
    if (onLine) kept.pop();
    kept.push(point);
  }
  return kept;
}
