import type { ConnectorLook, ShapeRecord } from "./shape-record";

/**
 * The forms that the page can draw. For those that connectors can hold on to, the places: parts of
 * width and height, in the order of the presets' connection sites (ECMA-376, `presetShapeDefinitions`).
 */
export const geometries: Readonly<Record<string, readonly (readonly [x: number, y: number])[]>> = {
  Rectangle: fourSides(),
  RoundRectangle: fourSides(),
  Diamond: fourSides(),
  Ellipse: eightPoints(),
  Triangle: [],
  RightTriangle: [],
  Parallelogram: [],
  Trapezoid: [],
  Pentagon: [],
  Hexagon: [],
  Octagon: [],
  Chevron: [],
  HomePlate: [],
  RightArrow: [],
  LeftArrow: [],
  UpArrow: [],
  DownArrow: [],
};

/** Top, left, bottom, right. */
function fourSides(): readonly (readonly [number, number])[] {
  return [
    [0.5, 0],
    [0, 0.5],
    [0.5, 1],
    [1, 0.5],
  ];
}

/** Counter-clockwise from the top. */
function eightPoints(): readonly (readonly [number, number])[] {
  const near = 0.5 - Math.SQRT1_2 / 2;
  const far = 0.5 + Math.SQRT1_2 / 2;
  return [
    [0.5, 0],
    [near, near],
    [0, 0.5],
    [near, far],
    [0.5, 1],
    [far, far],
    [1, 0.5],
    [far, near],
  ];
}

/** How many places connectors can hold on to. */
export function siteCount(shape: ShapeRecord): number {
  return geometries[shape.geometry ?? ""]?.length ?? 0;
}

/** Brings the ends of a connected line to where its shapes are now. */
export function route(line: ShapeRecord, find: (id: string) => ShapeRecord | null): void {
  const { connector } = line;
  if (!connector) return;
  const begin = connector.begin && siteAt(find(connector.begin.shapeId), connector.begin.site);
  const end = connector.end && siteAt(find(connector.end.shapeId), connector.end.site);
  if (begin) [connector.startX, connector.startY] = begin;
  if (end) [connector.endX, connector.endY] = end;
  boxAround(line, connector);
}

/** Moves or stretches a line with its box, the direction in which it falls kept. */
export function followBox(line: ShapeRecord): void {
  const { connector, left, top, width, height } = line;
  if (!connector) return;
  const rightwards = connector.endX >= connector.startX;
  const downwards = connector.endY >= connector.startY;
  [connector.startX, connector.endX] = rightwards ? [left, left + width] : [left + width, left];
  [connector.startY, connector.endY] = downwards ? [top, top + height] : [top + height, top];
}

function boxAround(line: ShapeRecord, { startX, startY, endX, endY }: ConnectorLook): void {
  line.left = Math.min(startX, endX);
  line.top = Math.min(startY, endY);
  line.width = Math.abs(endX - startX);
  line.height = Math.abs(endY - startY);
}

function siteAt(shape: ShapeRecord | null, site: number): [number, number] | null {
  const place = shape && geometries[shape.geometry ?? ""]?.[site];
  if (!place) return null;
  const [x, y] = place;
  return [shape.left + x * shape.width, shape.top + y * shape.height];
}
