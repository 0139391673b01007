import type { Diagram, DiagramDirection } from "../../core/logic-model/layout/diagram";
import { layOut } from "../../core/logic-model/layout/lay-out";
import type { IndicatorFigures } from "../../core/logic-model/layout/node-content";
import type { DiagramStyle } from "../../core/logic-model/layout/style";
import type { LogicModel } from "../../core/logic-model/model";
import type { Language } from "../../core/messages/language";
import { roomyWidth } from "./roomy-width";

/** What a figure is laid out from. */
export interface FigureParts {
  readonly model: LogicModel;
  readonly figures: ReadonlyMap<string, IndicatorFigures>;
  readonly language: Language;
  readonly direction: DiagramDirection;
}

/** A layout, the area that it is for, and how many pixels of that one of its own may take. */
export interface FittedDiagram<A extends Area> {
  readonly diagram: Diagram;
  readonly scale: number;
  readonly area: A;
}

/** The room on a slide or a page, in pixels at 96 dpi. */
export interface Area {
  readonly width: number;
  readonly height: number;
  /** Larger than this a figure shouts. */
  readonly largest: number;
}

/** Ten points, and eleven. */
const smallest = 40 / 3;
const heading = 44 / 3;

/** For areas with little height. */
const tight: DiagramStyle = {
  // For the lines of the outermost boxes.
  margin: 1,
  titleSize: smallest,
  nameSize: heading,
  textSize: smallest,
  valueSize: smallest,
  captionSize: smallest,
  layerSize: heading,
  noteSize: smallest,
  lineHeight: 1.18,
  nodePadding: 6,
  nodeTextWidth: 260,
  goalTextWidth: 440,
  nodeMinimum: 110,
  captionTextWidth: 190,
  captionPadding: 4,
  kindGap: 8,
  leave: 4,
  arrive: 10,
  bandPadding: 5,
  bandGap: 2,
  layerColumn: 104,
  layerRow: 30,
  emptyBand: 26,
};

/** Airier, where the height allows it. */
const loose = { nodePadding: 9, leave: 9, arrive: 16, bandPadding: 12, bandGap: 14, emptyBand: 34 };

/** Widths of the lines in a node, in a goal that stands alone, and on a link; narrow ones first. */
type Widths = readonly [node: number, goal: number, caption: number];

const candidates: Readonly<Record<DiagramDirection, readonly Widths[]>> = {
  up: [
    [150, 440, 120],
    [200, 440, 190],
    [240, 440, 150],
    [260, 700, 290],
    [340, 900, 400],
  ],
  right: [
    [140, 150, 97],
    [180, 200, 130],
    [240, 260, 170],
  ],
};

/** From this many nodes on only the narrowest and the widest lines are tried: a large figure takes its time. */
const many = 60;

/** Letters of seven and a half points can be read on paper. */
const legible = 0.75;
/** How much larger a figure must get for what was not asked for. */
const faithfulness = 1.1;

/**
 * Lays a model out so that it can be drawn as large as possible in one of the areas: in wide lines
 * or narrow ones, airy or tight. The first area is preferred to the others, and the asked direction
 * to the other one, as long as letters stay legible; they have ten points or more before they are
 * scaled. The figure has no title: slides and pages have a place of their own for it.
 */
export function fittestDiagram<A extends Area>(
  parts: FigureParts,
  areas: readonly [A, ...A[]],
): FittedDiagram<A> {
  const asked = fittestArea(parts, parts.direction, areas);
  if (asked.scale >= legible) return asked;
  const other = fittestArea(parts, parts.direction === "up" ? "right" : "up", areas);
  return preferred(asked, other);
}

function fittestArea<A extends Area>(
  parts: FigureParts,
  direction: DiagramDirection,
  [first, ...others]: readonly [A, ...A[]],
): FittedDiagram<A> {
  return others
    .map((area) => fittest(parts, direction, area))
    .reduce(preferred, fittest(parts, direction, first));
}

/** The first, unless the other is a good deal larger. */
function preferred<A extends Area>(
  first: FittedDiagram<A>,
  other: FittedDiagram<A>,
): FittedDiagram<A> {
  return other.scale > first.scale * faithfulness ? other : first;
}

function fittest<A extends Area>(
  parts: FigureParts,
  direction: DiagramDirection,
  area: A,
): FittedDiagram<A> {
  const { figures, language } = parts;
  const model = { ...parts.model, title: "" };
  const all = candidates[direction];
  const tried = model.nodes.length > many ? [...all.slice(0, 1), ...all.slice(-1)] : all;
  const attempts = tried.flatMap(([node, goal, caption]) => {
    const widths = { nodeTextWidth: node, goalTextWidth: goal, captionTextWidth: caption };
    return [loose, {}].map((room): FittedDiagram<A> => {
      const style = { ...tight, ...widths, ...room };
      const diagram = layOut(model, roomyWidth, { direction, language, figures, style });
      return { diagram, area, scale: scaleIn(area, diagram) };
    });
  });
  // A hair's breadth does not make up for lost air.
  return attempts.reduce((best, attempt) => (attempt.scale > best.scale * 1.01 ? attempt : best));
}

function scaleIn({ width, height, largest }: Area, diagram: Diagram): number {
  const body = diagram.height - bodyTop(diagram);
  return Math.min(largest, width / diagram.width, height / Math.max(1, body));
}

/** Where the figure begins below the room for its title. */
export function bodyTop({ bands, height }: Diagram): number {
  return Math.min(height, ...bands.map(({ box }) => box.y));
}
