import type { SheetData } from "./book-data";
import { emuPerPoint } from "./drawing-words";

/** A place on a sheet as drawings say it: a cell, and how far into it in EMU. */
export interface Marker {
  readonly column: number;
  readonly columnOffset: number;
  readonly row: number;
  readonly rowOffset: number;
}

const pointsPerPixel = 0.75;

/** Where rows and columns begin, in points: what ties drawings to cells. */
export class SheetGrid {
  readonly #data: SheetData;

  constructor(data: SheetData) {
    this.#data = data;
  }

  /** Points from the sheet's upper left corner. */
  pointOf({ column, columnOffset, row, rowOffset }: Marker): { readonly x: number; y: number } {
    return {
      x: start(column, this.#width) + columnOffset / emuPerPoint,
      y: start(row, this.#height) + rowOffset / emuPerPoint,
    };
  }

  markerAt(x: number, y: number): Marker {
    const [column, columnOffset] = lineAt(Math.max(0, x), this.#width);
    const [row, rowOffset] = lineAt(Math.max(0, y), this.#height);
    return { column, columnOffset, row, rowOffset };
  }

  readonly #width = (column: number): number => {
    const line = this.#data.columnData?.[column];
    if (line?.hd === 1) return 0;
    return (line?.w ?? this.#data.defaultColumnWidth ?? 72) * pointsPerPixel;
  };

  readonly #height = (row: number): number => {
    const line = this.#data.rowData?.[row];
    if (line?.hd === 1) return 0;
    const own = line?.ia === 1 ? (line.ah ?? line.h) : line?.h;
    return (own ?? this.#data.defaultRowHeight ?? 20) * pointsPerPixel;
  };
}

function start(line: number, size: (line: number) => number): number {
  let points = 0;
  for (let before = 0; before < line; before++) points += size(before);
  return points;
}

/** Excel's last column: no drawing reaches further, and no search for a hidden end goes on for ever. */
const lastLine = 16_383;

function lineAt(point: number, size: (line: number) => number): [line: number, offset: number] {
  let line = 0;
  let rest = point;
  for (let own = size(line); rest >= own && line < lastLine; own = size(line)) {
    rest -= own;
    line += 1;
  }
  return [line, Math.round(rest * emuPerPoint)];
}
