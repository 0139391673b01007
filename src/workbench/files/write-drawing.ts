import type { ConnectorLook, ShapeLineLook, ShapeRecord } from "../host/model/shape-record";
import {
  angleUnits,
  arrowLengths,
  arrowTypes,
  arrowWidths,
  compounds,
  connectorPresets,
  dashes,
  emu,
  placements,
  presetOf,
} from "./drawing-words";
import { writeSolid } from "./drawing-colors";
import { writeTextBody } from "./drawing-text";
import { escapeXml } from "./package-parts";
import type { Marker, SheetGrid } from "./sheet-grid";

/** What writing shapes needs to know of their drawing. */
export interface DrawingTarget {
  readonly grid: SheetGrid;
  /** All shapes of the sheet. */
  readonly shapes: readonly ShapeRecord[];
  /** The number of each shape in the drawing, by its id. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** One shape with what it holds, tied to the cells under it (ECMA-376, part 1, 20.5.2.33). */
export function writeAnchor(shape: ShapeRecord, target: DrawingTarget): string {
  const { left, top, width, height } = shape;
  const from = marker("from", target.grid.markerAt(left, top));
  const to = marker("to", target.grid.markerAt(left + width, top + height));
  const placement = placements[shape.placement] ?? "twoCell";
  return `<xdr:twoCellAnchor editAs="${placement}">${from}${to}${writeShape(shape, target)}<xdr:clientData/></xdr:twoCellAnchor>`;
}

function marker(name: string, { column, columnOffset, row, rowOffset }: Marker): string {
  return `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${columnOffset}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${rowOffset}</xdr:rowOff></xdr:${name}>`;
}

function writeShape(shape: ShapeRecord, target: DrawingTarget): string {
  const name = writeName(shape, target);
  if (shape.type === "Group") return writeGroup(shape, name, target);
  const { connector } = shape;
  if (connector) return writeConnector(shape, connector, name, target);
  const locks = shape.lockAspectRatio ? '<a:spLocks noChangeAspect="1"/>' : "";
  const preset = presetOf[shape.geometry ?? ""] ?? "rect";
  const look = writeFill(shape) + writeLine(shape.line, "");
  return `<xdr:sp macro="" textlink=""><xdr:nvSpPr>${name}<xdr:cNvSpPr>${locks}</xdr:cNvSpPr></xdr:nvSpPr><xdr:spPr>${writePlace(shape)}${geometry(preset)}${look}</xdr:spPr>${writeTextBody(shape.text)}</xdr:sp>`;
}

function writeName(shape: ShapeRecord, { numbers }: DrawingTarget): string {
  const { name, altTextTitle, altTextDescription, visible } = shape;
  const described = altTextDescription ? ` descr="${escapeXml(altTextDescription)}"` : "";
  const titled = altTextTitle ? ` title="${escapeXml(altTextTitle)}"` : "";
  const hidden = visible ? "" : ' hidden="1"';
  return `<xdr:cNvPr id="${numbers.get(shape.id) ?? 0}" name="${escapeXml(name)}"${described}${hidden}${titled}/>`;
}

/** The members' places are counted from the sheet's corner, as the group's own is. */
function writeGroup(group: ShapeRecord, name: string, target: DrawingTarget): string {
  const members = target.shapes.filter(({ parentId }) => parentId === group.id);
  const [offset, size] = [place("off", group), extent("ext", group)];
  const frame = `<a:xfrm${rotation(group)}>${offset}${size}${place("chOff", group)}${extent("chExt", group)}</a:xfrm>`;
  const written = members.map((member) => writeShape(member, target)).join("");
  return `<xdr:grpSp><xdr:nvGrpSpPr>${name}<xdr:cNvGrpSpPr/></xdr:nvGrpSpPr><xdr:grpSpPr>${frame}</xdr:grpSpPr>${written}</xdr:grpSp>`;
}

function writeConnector(
  shape: ShapeRecord,
  connector: ConnectorLook,
  name: string,
  { numbers }: DrawingTarget,
): string {
  const hold = (element: string, held: ConnectorLook["begin"]): string => {
    const number = held && numbers.get(held.shapeId);
    return held && number !== undefined && number !== null
      ? `<a:${element} id="${number}" idx="${held.site}"/>`
      : "";
  };
  const ends = hold("stCxn", connector.begin) + hold("endCxn", connector.end);
  const flips =
    (connector.endX < connector.startX ? ' flipH="1"' : "") +
    (connector.endY < connector.startY ? ' flipV="1"' : "");
  const preset = connectorPresets[connector.connectorType] ?? "straightConnector1";
  const line = writeLine(
    shape.line,
    arrow("headEnd", connector, "begin") + arrow("tailEnd", connector, "end"),
  );
  return `<xdr:cxnSp macro=""><xdr:nvCxnSpPr>${name}<xdr:cNvCxnSpPr>${ends}</xdr:cNvCxnSpPr></xdr:nvCxnSpPr><xdr:spPr>${writePlace(shape, flips)}${geometry(preset)}${line}</xdr:spPr></xdr:cxnSp>`;
}

function arrow(element: string, look: ConnectorLook, end: "begin" | "end"): string {
  const type = arrowTypes[look[`${end}ArrowheadStyle`]] ?? "none";
  const width = arrowWidths[look[`${end}ArrowheadWidth`]] ?? "med";
  const length = arrowLengths[look[`${end}ArrowheadLength`]] ?? "med";
  return `<a:${element} type="${type}" w="${width}" len="${length}"/>`;
}

function geometry(preset: string): string {
  return `<a:prstGeom prst="${preset}"><a:avLst/></a:prstGeom>`;
}

type Box = Pick<ShapeRecord, "left" | "top" | "width" | "height" | "rotation">;

function writePlace(box: Box, flips = ""): string {
  return `<a:xfrm${rotation(box)}${flips}>${place("off", box)}${extent("ext", box)}</a:xfrm>`;
}

function rotation({ rotation: degrees }: Box): string {
  const angle = Math.round((((degrees % 360) + 360) % 360) * angleUnits);
  return angle === 0 ? "" : ` rot="${angle}"`;
}

function place(element: string, { left, top }: Box): string {
  return `<a:${element} x="${emu(left)}" y="${emu(top)}"/>`;
}

function extent(element: string, { width, height }: Box): string {
  return `<a:${element} cx="${emu(width)}" cy="${emu(height)}"/>`;
}

function writeFill({ fill: { color, transparency } }: ShapeRecord): string {
  return color === null ? "<a:noFill/>" : writeSolid(color, transparency);
}

function writeLine(line: ShapeLineLook, arrows: string): string {
  const width = emu(line.weight);
  const compound = compounds[line.style] ?? "sng";
  const color = line.visible ? writeSolid(line.color, line.transparency) : "<a:noFill/>";
  // A round dot is a square one with round ends.
  const round = line.dashStyle === "RoundDot";
  const dash = round ? "sysDot" : (dashes[line.dashStyle] ?? "solid");
  return `<a:ln w="${width}"${round ? ' cap="rnd"' : ""} cmpd="${compound}">${color}<a:prstDash val="${dash}"/>${arrows}</a:ln>`;
}
