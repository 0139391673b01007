import type { ConnectorLook, ShapeFillLook, ShapeLineLook } from "../host/model/shape-record";
import { readSolid } from "./drawing-colors";
import {
  arrowLengths,
  arrowTypes,
  arrowWidths,
  compounds,
  dashes,
  emuPerPoint,
  wordFor,
} from "./drawing-words";
import { child, type XmlElement } from "./xml-tree";

/** The fill of a shape; as in `base` where the file leaves it to the shape's style. */
export function readFill(
  properties: XmlElement | null,
  base: ShapeFillLook,
  theme: readonly string[],
): ShapeFillLook {
  if (child(properties, "noFill")) return { color: null, transparency: 0 };
  return readSolid(child(properties, "solidFill"), theme) ?? base;
}

export function readLine(
  line: XmlElement | null,
  base: ShapeLineLook,
  theme: readonly string[],
): ShapeLineLook {
  if (!line) return base;
  const weight = line.attributes["w"];
  const solid = readSolid(child(line, "solidFill"), theme);
  const dash = child(line, "prstDash")?.attributes["val"];
  const round = line.attributes["cap"] === "rnd" && dash === "sysDot";
  return {
    visible: child(line, "noFill") === null,
    color: solid?.color ?? base.color,
    weight: weight === undefined ? base.weight : Number(weight) / emuPerPoint,
    dashStyle: round ? "RoundDot" : wordFor(dashes, dash),
    style: wordFor(compounds, line.attributes["cmpd"]),
    transparency: solid?.transparency ?? base.transparency,
  };
}

/** DrawingML calls a line's begin its head, and its end its tail. */
export function readArrow(line: XmlElement | null, end: "begin" | "end"): Partial<ConnectorLook> {
  const arrow = child(line, end === "begin" ? "headEnd" : "tailEnd")?.attributes ?? {};
  return {
    [`${end}ArrowheadStyle`]: wordFor(arrowTypes, arrow["type"]),
    [`${end}ArrowheadWidth`]: wordFor(arrowWidths, arrow["w"]),
    [`${end}ArrowheadLength`]: wordFor(arrowLengths, arrow["len"]),
  };
}
