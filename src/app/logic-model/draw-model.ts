import type { Box, Diagram, DiagramText, Point } from "../../core/logic-model/layout/diagram";
import type { LogicModel } from "../../core/logic-model/model";
import type { Language } from "../../core/messages/language";
import { logicModelTexts } from "../../core/messages/logic-model";
import { describeModel } from "../../core/report/logic-model-description";
import { bandLook, nodeLook, paper } from "../../core/report/logic-model-look";
import type { PlannedBox, PlannedDrawing, PlannedShape, PlannedText } from "../planned-drawing";
import { drawLinks, type Holder } from "./draw-links";
import { nodeText, piece, plainText, pointsPerPixel, type Figures } from "./node-text";

/** All shapes of the figure are named so; those of the staff are not. */
export const drawingName = "KPI model";

/** What a figure is drawn from. */
export interface DrawnModel {
  readonly model: LogicModel;
  /** Laid out with lines that meet the middle of the boxes. */
  readonly diagram: Diagram;
  readonly figures: Figures;
  readonly language: Language;
}

/** The figure as native shapes: what stands in the pane and in files, on a sheet. */
export function drawModel(drawn: DrawnModel): PlannedDrawing {
  const { model, diagram, language } = drawn;
  const { title, description } = describeModel(model, language);
  const nodes = new Map(
    diagram.nodes.map(({ id, box }) => {
      const name = nodeShapeName(id);
      return [id, { name, box: centredOn(box, endsOf(id, diagram)) }] as const;
    }),
  );
  const captions = diagram.captions.map(({ links, box, texts }) => {
    const name = `${drawingName} caption ${links[0] ?? ""}`;
    const ways = diagram.connectors.filter(({ link }) => links.includes(link));
    const holder: Holder = {
      name,
      box: centredOn(
        box,
        ways.flatMap(({ points }) => points),
      ),
    };
    return { links, holder, texts };
  });
  return {
    name: drawingName,
    title,
    description,
    width: diagram.width * pointsPerPixel,
    height: diagram.height * pointsPerPixel,
    items: [
      sheetOfPaper(diagram),
      ...bands(diagram),
      ...drawLinks(diagram, {
        nodes,
        captions: new Map(captions.flatMap(({ links, holder }) => links.map((id) => [id, holder]))),
        prefix: drawingName,
        describe: (link) => describeLink(link, model, language),
      }),
      ...captions.map(({ holder, texts }) => captionShape(holder, texts)),
      ...diagram.nodes.map(({ id, role }) => nodeShape(id, role, nodes.get(id), drawn)),
      ...lines(diagram.title, "title", diagram.width),
      ...lines(diagram.notes, "note", diagram.width),
    ],
  };
}

/** The name of a node's shape. */
export function nodeShapeName(id: string): string {
  return `${drawingName} node ${id}`;
}

/** Hides the cells behind the figure. */
function sheetOfPaper({ width, height }: Diagram): PlannedShape {
  const box: Box = { x: 0, y: 0, width, height };
  return { ...shape(`${drawingName} paper`, box), fill: paper.background };
}

function endsOf(node: string, { connectors }: Diagram): readonly Point[] {
  return connectors.flatMap(({ from, to, points }) => [
    ...(from === node ? points.slice(0, 1) : []),
    ...(to === node ? points.slice(-1) : []),
  ]);
}

/** Moved by less than a pixel, so that lines which meet its middle are straight: they lie on whole ones. */
function centredOn(box: Box, points: readonly Point[]): Box {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const dx = points.map((point) => point.x - x).find((distance) => Math.abs(distance) < 1) ?? 0;
  const dy = points.map((point) => point.y - y).find((distance) => Math.abs(distance) < 1) ?? 0;
  return { ...box, x: box.x + dx, y: box.y + dy };
}

function bands({ bands: all, axis, direction }: Diagram): readonly PlannedShape[] {
  const areas = all.flatMap(({ role, box, labelBox, texts }, at): PlannedShape[] => {
    const { fill, stroke, text } = bandLook(role);
    const name = `${drawingName} layer ${at + 1}`;
    const words = wordsOf(texts, text, "Center");
    return [
      { ...shape(name, box), fill, stroke: { color: stroke, weight: 0.75 } },
      { ...shape(`${name} name`, labelBox), text: words, description: plainText(words) },
    ];
  });
  const arrows = axis.map(([from, to], at): PlannedShape => {
    const half = axisWidth / 2;
    const up = direction === "up";
    const box: Box = up
      ? { x: from.x - half, y: to.y, width: axisWidth, height: from.y - to.y }
      : { x: from.x, y: from.y - half, width: to.x - from.x, height: axisWidth };
    const form = up ? "UpArrow" : "RightArrow";
    return { ...shape(`${drawingName} axis ${at + 1}`, box), form, fill: axisColor };
  });
  return [...areas, ...arrows];
}

/** Pixels. */
const axisWidth = 16;
const axisColor = "#8a8a8a";

function nodeShape(
  id: string,
  role: Diagram["nodes"][number]["role"],
  holder: Holder | undefined,
  { model, figures, language }: DrawnModel,
): PlannedShape {
  const { fill, stroke } = nodeLook(role);
  const node = model.nodes.find((one) => one.id === id);
  const text = node ? nodeText(node, role, figures, language) : null;
  return {
    ...shape(nodeShapeName(id), holder?.box ?? { x: 0, y: 0, width: 0, height: 0 }),
    fill,
    stroke: { color: stroke, weight: 1.25 },
    text,
    description: text ? plainText(text) : "",
  };
}

function captionShape({ name, box }: Holder, texts: readonly DiagramText[]): PlannedShape {
  const { fill, stroke, text } = paper.caption;
  const words = wordsOf(texts, text, "Center");
  return {
    ...shape(name, box),
    form: "RoundRectangle",
    fill,
    stroke: { color: stroke, weight: 0.75 },
    text: words,
    description: plainText(words),
  };
}

/** The title or the notes: one text, over the whole width. */
function lines(
  texts: readonly DiagramText[],
  part: "title" | "note",
  width: number,
): readonly PlannedShape[] {
  const [first, last] = [texts[0], texts.at(-1)];
  if (!first || !last) return [];
  const [top, bottom] = [first.y - first.size * 1.1, last.y + last.size * 0.5];
  const box: Box = { x: first.x, y: top, width: width - 2 * first.x, height: bottom - top };
  const text = wordsOf(texts, part === "title" ? paper.text : paper.faint, "Left");
  return [{ ...shape(`${drawingName} ${part}`, box), text, description: plainText(text) }];
}

const bold: readonly DiagramText["role"][] = ["title", "layer", "name"];

/** Lines that the layout has broken, each its own. */
function wordsOf(
  texts: readonly DiagramText[],
  color: string,
  align: PlannedText["align"],
): PlannedText {
  const pieces = texts.map(({ text, role, size }, at) =>
    piece(at === 0 ? text : `\n${text}`, size, color, bold.includes(role)),
  );
  return { pieces, align };
}

function shape(name: string, box: Box): PlannedShape {
  const look = { fill: null, stroke: null, text: null, description: "" };
  return { kind: "shape", name, form: "Rectangle", box: inPoints(box), ...look };
}

function inPoints({ x, y, width, height }: Box): PlannedBox {
  const of = (pixels: number) => pixels * pointsPerPixel;
  return { left: of(x), top: of(y), width: of(width), height: of(height) };
}

function describeLink(link: string, { nodes, links }: LogicModel, language: Language): string {
  const found = links.find(({ id }) => id === link);
  const nameOf = (node: string) => nodes.find(({ id }) => id === node)?.name ?? node;
  if (!found) return "";
  const { from, to, caption } = found;
  return logicModelTexts(language).figure.link(nameOf(from), nameOf(to), caption);
}
