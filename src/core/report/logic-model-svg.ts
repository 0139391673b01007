import type {
  Box,
  Diagram,
  DiagramBand,
  DiagramCaption,
  DiagramConnector,
  DiagramNode,
  DiagramText,
  Point,
} from "../logic-model/layout/diagram";
import { bandLook, nodeLook, paper, statusColors } from "./logic-model-look";

/** What those who do not see the figure are told: its name, and all of it in sentences. */
export interface FigureDescription {
  readonly title: string;
  readonly description: string;
}

/**
 * A laid-out model as an SVG document: text as text, every link and node in a group that carries
 * its id (`data-node`, `data-link`), in reading order. Safe for any words: all are escaped.
 */
export function renderSvg(diagram: Diagram, { title, description }: FigureDescription): string {
  const { width, height } = diagram;
  const size = `width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-labelledby="figure-title figure-description" font-family="${escape(paper.font)}">`,
    `<title id="figure-title">${escape(title)}</title>`,
    `<desc id="figure-description">${escape(description)}</desc>`,
    `<rect width="100%" height="100%" fill="${paper.background}"/>`,
    ...diagram.bands.map(band),
    ...diagram.axis.map(axis),
    ...diagram.connectors.map(connector),
    ...diagram.captions.map(caption),
    ...diagram.nodes.map(node),
    ...[...diagram.title, ...diagram.notes].map((line) => text(line, paper.text)),
    "</svg>",
    "",
  ].join("\n");
}

function band({ layer, role, box, texts }: DiagramBand): string {
  const { fill, stroke, text: color } = bandLook(role);
  return group(
    `data-layer="${escape(layer)}"`,
    rect(box, `rx="6" fill="${fill}" stroke="${stroke}"`),
    ...texts.map((line) => text(line, color)),
  );
}

function axis([from, to]: readonly [Point, Point]): string {
  const line = `M${at(from)}L${at(to)}`;
  return (
    `<path d="${line}" stroke="${paper.faint}" stroke-width="6" stroke-opacity="0.35" fill="none"/>` +
    head(from, to, 9, paper.faint)
  );
}

function connector({ link, points }: DiagramConnector): string {
  const [before, tip] = [points.at(-2), points.at(-1)];
  if (!before || !tip) return "";
  const stop = towards(tip, before, 7);
  const d = [...points.slice(0, -1), stop].map((point, i) => `${i === 0 ? "M" : "L"}${at(point)}`);
  return group(
    `data-link="${escape(link)}"`,
    `<path d="${d.join("")}" fill="none" stroke="${paper.line}" stroke-width="1.6" stroke-linejoin="round"/>`,
    head(before, tip, 5, paper.line),
  );
}

function caption({ links, box, texts }: DiagramCaption): string {
  const { fill, stroke, text: color } = paper.caption;
  return group(
    `data-caption="${escape(links.join(" "))}"`,
    rect(box, `rx="${round(Math.min(10, box.height / 2))}" fill="${fill}" stroke="${stroke}"`),
    ...texts.map((line) => text(line, color)),
  );
}

function node({ id, role, box, texts }: DiagramNode): string {
  const look = nodeLook(role);
  return group(
    `data-node="${escape(id)}"`,
    rect(box, `rx="4" fill="${look.fill}" stroke="${look.stroke}" stroke-width="1.6"`),
    ...texts.map((line) => text(line, line.role === "name" ? look.text : paper.text)),
  );
}

const bold: readonly DiagramText["role"][] = ["title", "layer", "name", "kind"];
const faint: readonly DiagramText["role"][] = ["reference", "note", "unmeasured"];

function text(
  { text: words, role, size, anchor, status, x, y }: DiagramText,
  color: string,
): string {
  const fill = status ? statusColors[status] : faint.includes(role) ? paper.faint : color;
  const weight = bold.includes(role) || status ? ' font-weight="700"' : "";
  const from = anchor === "middle" ? ' text-anchor="middle"' : "";
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${fill}"${weight}${from}>${escape(words)}</text>`;
}

function group(attributes: string, ...parts: readonly string[]): string {
  return `<g ${attributes}>${parts.join("")}</g>`;
}

function rect({ x, y, width, height }: Box, look: string): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" ${look}/>`;
}

/** An arrow's head with its tip at `tip`, as half as wide as long. */
function head(from: Point, tip: Point, half: number, color: string): string {
  const [dx, dy] = direction(from, tip);
  const back = { x: tip.x - dx * half * 1.8, y: tip.y - dy * half * 1.8 };
  const left = { x: back.x - dy * half, y: back.y + dx * half };
  const right = { x: back.x + dy * half, y: back.y - dx * half };
  return `<path d="M${at(tip)}L${at(left)}L${at(right)}Z" fill="${color}"/>`;
}

function towards(from: Point, to: Point, by: number): Point {
  const [dx, dy] = direction(from, to);
  return { x: from.x + dx * by, y: from.y + dy * by };
}

function direction(from: Point, to: Point): readonly [number, number] {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return [(to.x - from.x) / length, (to.y - from.y) / length];
}

function at({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Signs that XML forbids are left out, the five that it reserves are written as entities. */
function escape(words: string): string {
  return words
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
