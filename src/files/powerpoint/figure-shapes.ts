import type {
  DiagramBand,
  DiagramCaption,
  DiagramText,
  Point,
} from "../../core/logic-model/layout/diagram";
import { logicModelTexts } from "../../core/messages/logic-model";
import { bandLook, paper } from "../../core/report/logic-model-look";
import type { Xml } from "../package/xml";
import { deskOf, sizeOf, type Desk, type FigureSource } from "./desk";
import type { FittedFigure } from "./fit-slide";
import { nodeShape } from "./node-shape";
import { arrow, group, shape, type NextId } from "./shapes";
import type { Paragraph } from "./text-body";

/** The figure as native shapes, lowest first: layers, links, their sentences, nodes, notes. */
export function figureShapes(
  fitted: FittedFigure,
  source: FigureSource,
  nextId: NextId,
): readonly Xml[] {
  const desk = deskOf(fitted, source, nextId);
  const { diagram } = fitted;
  return [
    ...diagram.bands.map((band) => bandShape(band, desk)),
    ...diagram.axis.flatMap((ends) => axisArrow(ends, desk) ?? []),
    ...diagram.connectors.flatMap(({ link, points }) => linkArrow(link, points, desk) ?? []),
    ...diagram.captions.map((caption) => captionShape(caption, desk)),
    ...diagram.nodes.map((node) => nodeShape(node, desk)),
    ...notesShape(diagram.notes, desk),
  ];
}

function bandShape({ layer, role, box, labelBox, texts }: DiagramBand, desk: Desk): Xml {
  const { fill, stroke, text } = bandLook(role);
  const { nextId, scale } = desk;
  const written = desk.model.layers.find(({ name }) => name === layer);
  const sizes = { name: sizeOf(texts, "layer"), note: sizeOf(texts, "layer-note") };
  const paragraphs: Paragraph[] = [
    {
      runs: [{ text: layer, bold: true, color: text }],
      size: sizes.name * scale,
      align: "center",
    },
  ];
  if (written?.note) {
    const runs = [{ text: written.note, color: text }];
    paragraphs.push({ runs, size: sizes.note * scale, align: "center", before: 4 * scale });
  }
  const empty = desk.place([{ runs: [], size: sizes.name * scale }], 0);
  return group(
    nextId,
    layer,
    desk.box(box),
    shape(nextId, {
      name: `${layer} area`,
      box: desk.box(box),
      form: "roundRect",
      radius: 6 * scale,
      fill,
      stroke: { color: stroke, width: 1 },
      text: empty,
    }),
    shape(nextId, {
      name: `${layer} name`,
      box: desk.box(labelBox),
      form: "rect",
      fill: null,
      stroke: null,
      text: desk.place(paragraphs, 2),
    }),
  );
}

function axisArrow(
  [from, to]: readonly [Point, Point],
  { nextId, point, scale }: Desk,
): Xml | null {
  return arrow(nextId, {
    name: "Layer to layer",
    description: "",
    points: [point(from), point(to)],
    stroke: { color: "#9a9a9a", width: 3.5 * scale },
  });
}

function linkArrow(link: string, points: readonly Point[], desk: Desk): Xml | null {
  const { model, language, nextId } = desk;
  const { from, to, caption } = model.links.find(({ id }) => id === link) ?? {
    from: "",
    to: "",
    caption: "",
  };
  const nameOf = (id: string) => model.nodes.find((node) => node.id === id)?.name ?? id;
  return arrow(nextId, {
    name: `Link ${link}`,
    description: logicModelTexts(language).figure.link(nameOf(from), nameOf(to), caption),
    points: points.map(desk.point),
    stroke: { color: paper.line, width: 1.6 * desk.scale },
  });
}

function captionShape({ links, box, texts }: DiagramCaption, desk: Desk): Xml {
  const { fill, stroke, text } = paper.caption;
  const words = desk.model.links.find(({ id }) => id === links[0])?.caption ?? "";
  const size = sizeOf(texts, "caption") * desk.scale;
  const runs = [{ text: words, color: text }];
  return shape(desk.nextId, {
    name: `Sentence ${links.join(" ")}`,
    box: desk.box(box),
    form: "roundRect",
    radius: 4 * desk.scale,
    fill,
    stroke: { color: stroke, width: 1 },
    text: desk.place([{ runs, size, align: "center" }], 0),
  });
}

/** Sentences below the figure, in one box from its left edge. */
function notesShape(lines: readonly DiagramText[], desk: Desk): Xml[] {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return [];
  const { scale, nextId } = desk;
  const start = desk.point({ x: first.x, y: first.y - first.size });
  const end = desk.point({ x: 0, y: last.y + last.size * 0.4 });
  return [
    shape(nextId, {
      name: "Notes",
      box: { ...start, width: desk.width, height: end.y - start.y },
      form: "rect",
      fill: null,
      stroke: null,
      text: desk.place(
        desk.model.notes.map((text) => ({
          runs: [{ text: text, color: paper.faint }],
          size: first.size * scale,
        })),
        0,
      ),
    }),
  ];
}
