import type { ChartPlace } from "../host/furnishing-store";
import { newGeometricShape, newGroup, newLine } from "../host/model/new-shapes";
import { route } from "../host/model/shape-geometry";
import type { ConnectorLook, ShapeRecord } from "../host/model/shape-record";
import { boxOfAnchor, type Box, mapped, readFrame } from "./drawing-boxes";
import { readArrow, readFill, readLine } from "./drawing-looks";
import { readTextBody } from "./drawing-text";
import { connectorPresets, knownWord, placements, presetOf, wordFor } from "./drawing-words";
import type { SheetGrid } from "./sheet-grid";
import { child, parseXml, type XmlElement } from "./xml-tree";

/** What stands at one place of a drawing. */
export interface ReadAnchor {
  /** As it stands in the file. */
  readonly source: string;
  /** The shape, and those within it; `null` for what is kept and not understood. */
  readonly shapes: readonly ShapeRecord[] | null;
  readonly chart: ChartPlace | null;
}

export interface ReadDrawing {
  readonly anchors: readonly ReadAnchor[];
  /** The number of each shape in the drawing, by its id. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The highest number that the drawing uses. */
  readonly highest: number;
}

/** What reading a drawing needs to know of its sheet. */
export interface DrawingSource {
  readonly sheetId: string;
  readonly grid: SheetGrid;
  readonly theme: readonly string[];
}

const anchorNames = ["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"];

/** Reads a drawing part. Equal parts give equal shapes: saving compares with them. */
export function readDrawing(xml: string, source: DrawingSource): ReadDrawing {
  const root = parseXml(xml);
  const reader = new DrawingReader(source);
  const anchors = (root?.children ?? []).map((part) => reader.read(part));
  const shapes = anchors.flatMap((anchor) => anchor.shapes ?? []);
  reader.connect(shapes);
  const used = [...xml.matchAll(/<(?:\w+:)?cNvPr\s[^>]*?\bid="(\d+)"/g)].map(([, id]) =>
    Number(id),
  );
  return { anchors, numbers: reader.numbers, highest: Math.max(1, ...used) };
}

/** A connector's ends, by the numbers of the shapes they hold on to. */
interface Held {
  readonly connector: ConnectorLook;
  readonly end: "begin" | "end";
  readonly number: number;
  readonly site: number;
}

class DrawingReader {
  readonly numbers = new Map<string, number>();
  readonly #source: DrawingSource;
  readonly #held: Held[] = [];

  constructor(source: DrawingSource) {
    this.#source = source;
  }

  read(anchor: XmlElement): ReadAnchor {
    const { source } = anchor;
    const box = boxOfAnchor(anchor, this.#source.grid);
    const content = anchor.children.find(({ name }) =>
      /^(?:sp|cxnSp|grpSp|graphicFrame)$/.test(name),
    );
    if (!anchorNames.includes(anchor.name) || !box || !content)
      return { source, shapes: null, chart: null };
    if (content.name === "graphicFrame") {
      const name = child(content, "nvGraphicFramePr", "cNvPr")?.attributes["name"] ?? "";
      const isChart = content.source.includes("/chart");
      return { source, shapes: null, chart: isChart ? { name, ...box } : null };
    }
    const shapes = isUnderstood(content) ? this.#shapes(content, box, null) : null;
    const placement = wordFor(placements, anchor.attributes["editAs"]);
    for (const shape of shapes ?? []) shape.placement = placement;
    return { source, shapes, chart: null };
  }

  /** Ties connectors to the shapes that they hold on to, once all are known. */
  connect(shapes: readonly ShapeRecord[]): void {
    const byNumber = new Map([...this.numbers].map(([id, number]) => [number, id]));
    for (const { connector, end, number, site } of this.#held) {
      const shapeId = byNumber.get(number);
      if (shapeId !== undefined) connector[end] = { shapeId, site };
    }
    for (const shape of shapes) route(shape, (id) => shapes.find((one) => one.id === id) ?? null);
  }

  /** An element as a shape, followed by what it holds. */
  #shapes(element: XmlElement, box: Box, parentId: string | null): ShapeRecord[] {
    const shape = this.#shape(element, box);
    const named = child(element.children[0], "cNvPr")?.attributes ?? {};
    Object.assign(shape, {
      parentId,
      name: named["name"] ?? "",
      altTextTitle: named["title"] ?? "",
      altTextDescription: named["descr"] ?? "",
      visible: named["hidden"] !== "1" && named["hidden"] !== "true",
      rotation: readFrame(element).rotation,
    });
    this.numbers.set(shape.id, Number(named["id"] ?? 0));
    if (element.name !== "grpSp") return [shape];
    const members = element.children.filter(({ name }) => /^(?:sp|cxnSp|grpSp)$/.test(name));
    const inner = readFrame(element).inner;
    return [
      shape,
      ...members.flatMap((member) =>
        this.#shapes(member, mapped(readFrame(member).box, inner, box), shape.id),
      ),
    ];
  }

  #shape(element: XmlElement, box: Box): ShapeRecord {
    const { sheetId, theme } = this.#source;
    const id = `{file-${sheetId}-${this.numbers.size + 1}}`;
    const properties = child(element, "spPr");
    if (element.name === "grpSp")
      return newGroup(id, sheetId, [{ ...newGeometricShape(id, sheetId, "Rectangle"), ...box }]);
    if (element.name === "cxnSp") return this.#connector(id, element, box);
    const preset = child(properties, "prstGeom")?.attributes["prst"];
    const shape = newGeometricShape(id, sheetId, knownWord(presetOf, preset) ?? "Rectangle");
    const locks = child(element, "nvSpPr", "cNvSpPr", "spLocks");
    Object.assign(shape, box, { lockAspectRatio: locks?.attributes["noChangeAspect"] === "1" });
    Object.assign(shape.fill, readFill(properties, shape.fill, theme));
    Object.assign(shape.line, readLine(child(properties, "ln"), shape.line, theme));
    Object.assign(shape.text, readTextBody(child(element, "txBody"), shape.text, theme));
    return shape;
  }

  #connector(id: string, element: XmlElement, box: Box): ShapeRecord {
    const { sheetId, theme } = this.#source;
    const properties = child(element, "spPr");
    const { flipH, flipV } = readFrame(element);
    const { left, top, width, height } = box;
    const preset = child(properties, "prstGeom")?.attributes["prst"];
    const ends = {
      startX: flipH ? left + width : left,
      startY: flipV ? top + height : top,
      endX: flipH ? left : left + width,
      endY: flipV ? top : top + height,
    };
    const shape = newLine(id, sheetId, ends, wordFor(connectorPresets, preset));
    const line = child(properties, "ln");
    Object.assign(shape.line, readLine(line, shape.line, theme));
    const { connector } = shape;
    if (!connector) return shape;
    Object.assign(connector, readArrow(line, "begin"), readArrow(line, "end"));
    const holds = child(element, "nvCxnSpPr", "cNvCxnSpPr");
    for (const [name, end] of [
      ["stCxn", "begin"],
      ["endCxn", "end"],
    ] as const) {
      const held = child(holds, name)?.attributes;
      if (held) {
        this.#held.push({ connector, end, number: Number(held["id"]), site: Number(held["idx"]) });
      }
    }
    return shape;
  }
}

/** Only shapes of which every part can be shown and written again. */
function isUnderstood(element: XmlElement): boolean {
  if (element.name === "grpSp") {
    return element.children
      .slice(2)
      .every((member) => /^(?:sp|cxnSp|grpSp)$/.test(member.name) && isUnderstood(member));
  }
  const preset = child(element, "spPr", "prstGeom")?.attributes["prst"];
  if (element.name === "cxnSp") {
    return preset === "line" || knownWord(connectorPresets, preset) !== null;
  }
  return element.name === "sp" && knownWord(presetOf, preset) !== null;
}
