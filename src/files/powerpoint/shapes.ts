import type { Box, Point } from "../../core/logic-model/layout/diagram";
import { element, type Xml } from "../package/xml";
import { emu } from "./slide-size";
import { solidFill, textBody, type TextPlace } from "./text-body";

/** A line's look; widths in pixels. */
export interface Stroke {
  readonly color: string;
  readonly width: number;
}

/** A shape with or without text. */
export interface ShapeLook {
  readonly name: string;
  readonly box: Box;
  readonly form: "rect" | "roundRect";
  /** Radius of the corners in pixels. */
  readonly radius?: number;
  readonly fill: string | null;
  readonly stroke: Stroke | null;
  readonly text: TextPlace;
}

/** Gives each thing on a slide the number that names it. 1 is the slide's own. */
export type NextId = () => number;

/** Numbers from 2 on. */
export function shapeIds(): NextId {
  let last = 1;
  return () => (last += 1);
}

/** A rectangle, or words alone where it has neither fill nor line. */
export function shape(nextId: NextId, look: ShapeLook): Xml {
  const isText = look.fill === null && look.stroke === null;
  return element(
    "p:sp",
    {},
    element(
      "p:nvSpPr",
      {},
      element("p:cNvPr", { id: nextId(), name: look.name }),
      element("p:cNvSpPr", isText ? { txBox: true } : {}),
      element("p:nvPr"),
    ),
    element(
      "p:spPr",
      {},
      transform(look.box),
      element("a:prstGeom", { prst: look.form }, corners(look)),
      look.fill === null ? element("a:noFill") : solidFill(look.fill),
      line(look.stroke, false),
    ),
    textBody("p:txBody", look.text),
  );
}

/** Things that are moved together. */
export function group(nextId: NextId, name: string, box: Box, ...things: readonly Xml[]): Xml {
  const place = (offset: string, extent: string) => [
    element(offset, { x: emu(box.x), y: emu(box.y) }),
    element(extent, { cx: emu(box.width), cy: emu(box.height) }),
  ];
  return element(
    "p:grpSp",
    {},
    element(
      "p:nvGrpSpPr",
      {},
      element("p:cNvPr", { id: nextId(), name }),
      element("p:cNvGrpSpPr"),
      element("p:nvPr"),
    ),
    element(
      "p:grpSpPr",
      {},
      element("a:xfrm", {}, ...place("a:off", "a:ext"), ...place("a:chOff", "a:chExt")),
    ),
    ...things,
  );
}

/** An arrow, and what those who do not see it are told. */
export interface Arrow {
  readonly name: string;
  readonly description: string;
  readonly points: readonly Point[];
  readonly stroke: Stroke;
}

/** A line with a head at its last point: a connector where it is straight, else an open free form. */
export function arrow(nextId: NextId, { name, description, points, stroke }: Arrow): Xml | null {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2) return null;
  const naming = element("p:cNvPr", { id: nextId(), name, descr: description });
  if (points.length === 2) {
    const geometry = element("a:prstGeom", { prst: "straightConnector1" }, element("a:avLst"));
    const flips = { flipH: last.x < first.x || null, flipV: last.y < first.y || null };
    return element(
      "p:cxnSp",
      {},
      element("p:nvCxnSpPr", {}, naming, element("p:cNvCxnSpPr"), element("p:nvPr")),
      element("p:spPr", {}, transform(around(points), flips), geometry, line(stroke, true)),
    );
  }
  return element(
    "p:sp",
    {},
    element("p:nvSpPr", {}, naming, element("p:cNvSpPr"), element("p:nvPr")),
    element(
      "p:spPr",
      {},
      transform(around(points)),
      freeForm(points),
      element("a:noFill"),
      line(stroke, true),
    ),
    // PowerPoint repairs a shape that has no text body at all.
    element("p:txBody", {}, element("a:bodyPr"), element("a:lstStyle"), element("a:p")),
  );
}

function transform(box: Box, flips: Readonly<Record<string, boolean | null>> = {}): Xml {
  return element(
    "a:xfrm",
    flips,
    element("a:off", { x: emu(box.x), y: emu(box.y) }),
    element("a:ext", { cx: emu(box.width), cy: emu(box.height) }),
  );
}

function corners({ form, radius = 0, box }: ShapeLook): Xml {
  if (form === "rect") return element("a:avLst");
  const share = Math.round((radius / Math.max(1, Math.min(box.width, box.height))) * 100_000);
  const value = Math.min(50_000, share);
  return element("a:avLst", {}, element("a:gd", { name: "adj", fmla: `val ${value}` }));
}

function line(stroke: Stroke | null, isArrow: boolean): Xml {
  if (stroke === null) return element("a:ln", {}, element("a:noFill"));
  return element(
    "a:ln",
    { w: emu(stroke.width) },
    solidFill(stroke.color),
    isArrow ? element("a:round") : null,
    isArrow ? element("a:tailEnd", { type: "triangle", w: "med", len: "med" }) : null,
  );
}

function around(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** An open path in the coordinates of its own box. */
function freeForm(points: readonly Point[]): Xml {
  const box = around(points);
  const at = ({ x, y }: Point) => element("a:pt", { x: emu(x - box.x), y: emu(y - box.y) });
  return element(
    "a:custGeom",
    {},
    ...["a:avLst", "a:gdLst", "a:ahLst", "a:cxnLst"].map((name) => element(name)),
    element("a:rect", { l: "0", t: "0", r: "r", b: "b" }),
    element(
      "a:pathLst",
      {},
      element(
        "a:path",
        { w: emu(box.width), h: emu(box.height), fill: "none" },
        ...points.map((point, index) =>
          element(index === 0 ? "a:moveTo" : "a:lnTo", {}, at(point)),
        ),
      ),
    ),
  );
}
