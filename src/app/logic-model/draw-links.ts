import type { Box, Diagram, DiagramConnector, Point } from "../../core/logic-model/layout/diagram";
import { paper } from "../../core/report/logic-model-look";
import type { LineEnd, PlannedItem, PlannedLine, PlannedShape } from "../planned-drawing";
import { pointsPerPixel } from "./node-text";

/** A shape that lines hold on to. */
export interface Holder {
  readonly name: string;
  /** Pixels, as the layout counts. */
  readonly box: Box;
}

/** What the links of a figure are drawn between. */
export interface Holders {
  /** By `ModelNode.id` and by `ModelLink.id`. */
  readonly nodes: ReadonlyMap<string, Holder>;
  readonly captions: ReadonlyMap<string, Holder>;
  readonly prefix: string;
  readonly describe: (link: string) => string;
}

/** From one shape to the next, on straight pieces. */
interface Leg {
  readonly link: string;
  readonly from: Holder;
  readonly to: Holder;
  readonly points: readonly Point[];
  /** It ends where the link ends. */
  readonly last: boolean;
}

/** Points. */
const weight = 1.25;
const bendSize = 1.25;

/**
 * The links as straight lines that hold on to shapes: Excel's own elbows would run through boxes.
 * Where a line turns, it holds on to a bend, a dot as small as the line is wide.
 */
export function drawLinks({ connectors }: Diagram, holders: Holders): readonly PlannedItem[] {
  const drawn = new Set<string>();
  return connectors.flatMap((connector) =>
    legsOf(connector, holders).flatMap((leg, at) => {
      // Links of one origin with one sentence share the way to it.
      const key = JSON.stringify([leg.from.name, leg.to.name]);
      if (drawn.has(key)) return [];
      drawn.add(key);
      return drawLeg(leg, `${leg.link}.${at + 1}`, holders);
    }),
  );
}

function legsOf({ link, from, to, points }: DiagramConnector, holders: Holders): readonly Leg[] {
  const [start, end, caption] = [
    holders.nodes.get(from),
    holders.nodes.get(to),
    holders.captions.get(link),
  ];
  if (!start || !end || points.length < 2) return [];
  const cut = caption && cutAt(caption.box, points);
  if (!cut) return [{ link, from: start, to: end, points, last: true }];
  return [
    { link, from: start, to: caption, points: cut.before, last: false },
    { link, from: caption, to: end, points: cut.after, last: true },
  ];
}

/** The way to a box that it passes through, and the way from there; `null` if it does not. */
function cutAt(
  box: Box,
  points: readonly Point[],
): { readonly before: readonly Point[]; readonly after: readonly Point[] } | null {
  for (const [at, point] of points.entries()) {
    const next = points[at + 1];
    if (!next) return null;
    const through = crossing(box, point, next);
    if (!through) continue;
    const [enters, leaves] = through;
    return {
      before: [...points.slice(0, at + 1), enters],
      after: [leaves, ...points.slice(at + 1)],
    };
  }
  return null;
}

/** Where a straight piece enters the box, and where it leaves it on the other side. */
function crossing(
  { x, y, width, height }: Box,
  from: Point,
  to: Point,
): readonly [Point, Point] | null {
  const upright = from.x === to.x;
  const [a, b] = upright ? [from.y, to.y] : [from.x, to.x];
  const [low, high] = upright ? [y, y + height] : [x, x + width];
  const across = upright ? from.x - x : from.y - y;
  const passes = across >= 0 && across <= (upright ? width : height);
  if (!passes || Math.min(a, b) > low || Math.max(a, b) < high) return null;
  const [first, second] = a < b ? [low, high] : [high, low];
  return upright
    ? [
        { x: from.x, y: first },
        { x: from.x, y: second },
      ]
    : [
        { x: first, y: from.y },
        { x: second, y: from.y },
      ];
}

function drawLeg(leg: Leg, name: string, { prefix, describe }: Holders): readonly PlannedItem[] {
  const { points } = leg;
  const bends = points
    .slice(1, -1)
    .map((point, at) => bend(point, `${prefix} bend ${name}.${at + 1}`));
  const lines = points.slice(1).map((point, at): PlannedLine => {
    const before = points[at] ?? point;
    const isLast = at === points.length - 2;
    return {
      kind: "line",
      name: `${prefix} link ${name}.${at + 1}`,
      from: at === 0 ? endAt(leg.from, before) : bendEnd(bends[at - 1], before, point),
      to: isLast ? endAt(leg.to, point) : bendEnd(bends[at], point, before),
      color: paper.line,
      weight,
      head: isLast && leg.last,
      description: describe(leg.link),
    };
  });
  return [...bends, ...lines];
}

/** The connection site of a rectangle on whose side a point lies: top, left, bottom, right. */
function siteAt(box: Box, { x, y }: Point): number {
  const away = [
    Math.abs(y - box.y),
    Math.abs(x - box.x),
    Math.abs(y - box.y - box.height),
    Math.abs(x - box.x - box.width),
  ];
  return away.indexOf(Math.min(...away));
}

function endAt({ name, box }: Holder, point: Point): LineEnd {
  return { ...inPoints(point), shape: name, site: siteAt(box, point) };
}

function bend(point: Point, name: string): PlannedShape {
  const { x, y } = inPoints(point);
  const box = { left: x - bendSize / 2, top: y - bendSize / 2, width: bendSize, height: bendSize };
  return {
    kind: "shape",
    name,
    form: "Ellipse",
    box,
    fill: paper.line,
    stroke: null,
    text: null,
    description: "",
  };
}

/** Connection sites of an ellipse: eight, from the top to the left and around. */
const ellipseSites = { top: 0, left: 2, bottom: 4, right: 6 } as const;

/** At the side of a bend that looks towards the line's other end. */
function bendEnd(shape: PlannedShape | undefined, at: Point, other: Point): LineEnd {
  const [dx, dy] = [other.x - at.x, other.y - at.y];
  const upright = Math.abs(dy) > Math.abs(dx);
  const side = upright ? (dy > 0 ? "bottom" : "top") : dx > 0 ? "right" : "left";
  const { x, y } = inPoints(at);
  const half = bendSize / 2;
  return {
    x: upright ? x : x + Math.sign(dx) * half,
    y: upright ? y + Math.sign(dy) * half : y,
    shape: shape?.name ?? "",
    site: ellipseSites[side],
  };
}

function inPoints({ x, y }: Point): Point {
  return { x: x * pointsPerPixel, y: y * pointsPerPixel };
}
