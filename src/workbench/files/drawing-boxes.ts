import { angleUnits, emuPerPoint } from "./drawing-words";
import type { Marker, SheetGrid } from "./sheet-grid";
import { child, type XmlElement } from "./xml-tree";

/** In points. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where an anchor puts its content on the sheet; `null` when it does not say. */
export function boxOfAnchor(anchor: XmlElement, grid: SheetGrid): Box | null {
  const from = cornerOf(anchor, grid);
  if (!from) return null;
  const to = child(anchor, "to");
  if (to) {
    const end = grid.pointOf(readMarker(to));
    return { left: from.x, top: from.y, width: end.x - from.x, height: end.y - from.y };
  }
  const size = child(anchor, "ext");
  return size && { left: from.x, top: from.y, ...sizeOf(size) };
}

function cornerOf(anchor: XmlElement, grid: SheetGrid): { x: number; y: number } | null {
  const from = child(anchor, "from");
  if (from) return grid.pointOf(readMarker(from));
  const position = child(anchor, "pos");
  return position && { x: points(position, "x"), y: points(position, "y") };
}

function readMarker(marker: XmlElement): Marker {
  const number = (name: string): number => Number(child(marker, name)?.text.trim() ?? 0);
  return {
    column: number("col"),
    columnOffset: number("colOff"),
    row: number("row"),
    rowOffset: number("rowOff"),
  };
}

/** The place of a shape as it says it itself: of a group's members, within the group. */
export interface Frame {
  readonly box: Box;
  /** The box by which the members of a group count. */
  readonly inner: Box;
  /** In degrees, clockwise. */
  readonly rotation: number;
  readonly flipH: boolean;
  readonly flipV: boolean;
}

export function readFrame(shape: XmlElement): Frame {
  const frame = child(shape, shape.name === "grpSp" ? "grpSpPr" : "spPr", "xfrm");
  const attributes = frame?.attributes ?? {};
  return {
    box: boxOf(child(frame, "off"), child(frame, "ext")),
    inner: boxOf(child(frame, "chOff"), child(frame, "chExt")),
    rotation: Number(attributes["rot"] ?? 0) / angleUnits,
    flipH: attributes["flipH"] === "1" || attributes["flipH"] === "true",
    flipV: attributes["flipV"] === "1" || attributes["flipV"] === "true",
  };
}

/** A member's box on the sheet: its group's inner box stretched to where the group stands. */
export function mapped(member: Box, inner: Box, group: Box): Box {
  const across = inner.width > 0 ? group.width / inner.width : 1;
  const down = inner.height > 0 ? group.height / inner.height : 1;
  return {
    left: group.left + (member.left - inner.left) * across,
    top: group.top + (member.top - inner.top) * down,
    width: member.width * across,
    height: member.height * down,
  };
}

function boxOf(offset: XmlElement | null, size: XmlElement | null): Box {
  return {
    left: points(offset, "x"),
    top: points(offset, "y"),
    ...sizeOf(size),
  };
}

function sizeOf(size: XmlElement | null): Pick<Box, "width" | "height"> {
  return { width: points(size, "cx"), height: points(size, "cy") };
}

function points(element: XmlElement | null, name: string): number {
  return Number(element?.attributes[name] ?? 0) / emuPerPoint;
}
