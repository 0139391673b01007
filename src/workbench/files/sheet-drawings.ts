import { strToU8 } from "fflate";
import type { ShapeRecord } from "../host/model/shape-record";
import type { BookData } from "./book-data";
import { appendRelationship, drawingType, withDrawing } from "./package-drawings";
import {
  type PackageParts,
  partText,
  relationshipsOf,
  relationshipsPath,
  resolveTarget,
} from "./package-parts";
import { readDrawing, type ReadDrawing } from "./read-drawing";
import { SheetGrid } from "./sheet-grid";
import { sheetId } from "./sheet-ids";
import { sheetParts } from "./sheet-parts";
import { writeAnchor } from "./write-drawing";

/** The drawings of a file, by the ids of their sheets. `book` is the file as the grid gets it. */
export function readSheetDrawings(
  parts: PackageParts,
  book: BookData,
  theme: readonly string[],
): ReadonlyMap<string, ReadDrawing> {
  const drawings = new Map<string, ReadDrawing>();
  sheetParts(parts).forEach(({ path }, index) => {
    const id = sheetId(index);
    const data = book.sheets[id];
    const part = drawingOf(parts, path);
    if (!data || part === null) return;
    const source = { sheetId: id, grid: new SheetGrid(data), theme };
    drawings.set(id, readDrawing(partText(parts, part), source));
  });
  return drawings;
}

/** The shapes of all sheets, and what saving them needs to know. */
export interface DrawnShapes {
  readonly book: BookData;
  /** The ids of the sheets in the order of the package. */
  readonly places: readonly string[];
  readonly shapes: Readonly<Record<string, readonly ShapeRecord[]>>;
  readonly theme: readonly string[];
  /** The drawings as they were read. */
  readonly before: ReadonlyMap<string, ReadDrawing>;
}

/**
 * Puts the shapes into the drawings of a package, which holds the original's drawings. A shape that
 * is as it was keeps every word that the file had about it; so does what is not understood.
 */
export function writeSheetDrawings(written: PackageParts, drawn: DrawnShapes): PackageParts {
  const parts: Record<string, Uint8Array> = { ...written };
  sheetParts(written).forEach(({ path }, place) => {
    const id = drawn.places[place] ?? "";
    const shapes = drawn.shapes[id];
    const data = drawn.book.sheets[id];
    if (!shapes || !data) return;
    const known = drawingOf(parts, path);
    if (known === null && shapes.length === 0) return;
    const part = known ?? addDrawing(parts, path);
    const source = { sheetId: id, grid: new SheetGrid(data), theme: drawn.theme };
    const present = readDrawing(partText(parts, part), source);
    const others = present.anchors.filter((anchor) => anchor.shapes === null);
    const anchors = [
      ...others.map((anchor) => anchor.source),
      ...writeShapes(shapes, drawn.before.get(id), present.highest, source.grid),
    ];
    parts[part] = strToU8(withAnchors(partText(parts, part), anchors));
  });
  return parts;
}

function writeShapes(
  shapes: readonly ShapeRecord[],
  before: ReadDrawing | undefined,
  highest: number,
  grid: SheetGrid,
): readonly string[] {
  const numbers = new Map(before?.numbers);
  let last = Math.max(highest, before?.highest ?? 1);
  for (const { id } of shapes) if (!numbers.has(id)) numbers.set(id, (last += 1));
  const target = { grid, shapes, numbers };
  return shapes
    .filter(({ parentId }) => parentId === null)
    .map((shape) => {
      const whole = withMembers(shape, shapes);
      const same = before?.anchors.find(
        (anchor) => anchor.shapes !== null && isSame(anchor.shapes, whole),
      );
      return same?.source ?? writeAnchor(shape, target);
    });
}

/** A shape and those within it, as they are read. */
function withMembers(shape: ShapeRecord, all: readonly ShapeRecord[]): readonly ShapeRecord[] {
  const members = all.filter(({ parentId }) => parentId === shape.id);
  return [shape, ...members.flatMap((member) => withMembers(member, all))];
}

function isSame(before: readonly ShapeRecord[], now: readonly ShapeRecord[]): boolean {
  const sorted = (shapes: readonly ShapeRecord[]): string =>
    JSON.stringify([...shapes].sort((a, b) => (a.id < b.id ? -1 : 1)).map(entriesOf));
  return before[0]?.id === now[0]?.id && sorted(before) === sorted(now);
}

/** Independent of the order in which properties were set. */
function entriesOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => [key, entriesOf(part)]);
}

function drawingOf(parts: PackageParts, sheetPath: string): string | null {
  const drawing = relationshipsOf(parts, sheetPath).find(({ type }) => type === drawingType);
  const path = drawing ? resolveTarget(sheetPath, drawing.target) : null;
  return path !== null && path in parts ? path : null;
}

const emptyDrawing =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"></xdr:wsDr>';

function addDrawing(parts: Record<string, Uint8Array>, sheetPath: string): string {
  let number = 1;
  while (`xl/drawings/drawing${number}.xml` in parts) number += 1;
  const path = `xl/drawings/drawing${number}.xml`;
  const id = "rIdShapes";
  const list = relationshipsPath(sheetPath);
  parts[path] = strToU8(emptyDrawing);
  parts[sheetPath] = strToU8(withDrawing(partText(parts, sheetPath), id));
  parts[list] = strToU8(
    appendRelationship(
      partText(parts, list),
      `<Relationship Id="${id}" Type="${drawingType}" Target="/${path}"/>`,
    ),
  );
  return path;
}

/** The same drawing with other content; its own prefixes and ours may differ, so ours are declared. */
function withAnchors(xml: string, anchors: readonly string[]): string {
  const root = /<(\w+:)?wsDr\b([^>]*?)\/?>/.exec(xml);
  if (!root) return xml;
  const [, prefix = "", attributes = ""] = root;
  const declared = Object.entries(namespaces)
    .filter(([name]) => !new RegExp(`xmlns:${name}\\s*=`).test(attributes))
    .map(([name, uri]) => ` xmlns:${name}="${uri}"`)
    .join("");
  const head = xml.slice(0, root.index);
  return `${head}<${prefix}wsDr${attributes}${declared}>${anchors.join("")}</${prefix}wsDr>`;
}

const namespaces: Readonly<Record<string, string>> = {
  xdr: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  a: "http://schemas.openxmlformats.org/drawingml/2006/main",
};
