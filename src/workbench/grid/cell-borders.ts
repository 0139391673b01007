import {
  BorderStyleTypes,
  type IBorderData,
  type IBorderStyleData,
  type Nullable,
} from "@univerjs/core";
import type { Rectangle } from "../../core/sheet/address";
import type { CellLooks } from "./cell-looks";
import { colorOf } from "./color";

/** Excel's names for the lines of a block. */
export const borderSides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
export type BorderSide = (typeof borderSides)[number];

/** A line, in Excel's words. */
export interface BorderLook {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export const noBorder: BorderLook = { style: "None", weight: "Thin", color: "#000000" };

/** Excel says a line by style and weight, files and Univer by one word for both. */
const codes: readonly (readonly [style: string, weight: string, code: BorderStyleTypes])[] = [
  ["Continuous", "Thin", BorderStyleTypes.THIN],
  ["Continuous", "Hairline", BorderStyleTypes.HAIR],
  ["Continuous", "Medium", BorderStyleTypes.MEDIUM],
  ["Continuous", "Thick", BorderStyleTypes.THICK],
  ["Dash", "Thin", BorderStyleTypes.DASHED],
  ["Dash", "Medium", BorderStyleTypes.MEDIUM_DASHED],
  ["DashDot", "Thin", BorderStyleTypes.DASH_DOT],
  ["DashDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT],
  ["DashDotDot", "Thin", BorderStyleTypes.DASH_DOT_DOT],
  ["DashDotDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["Dot", "Thin", BorderStyleTypes.DOTTED],
  ["Double", "Thick", BorderStyleTypes.DOUBLE],
  ["SlantDashDot", "Medium", BorderStyleTypes.SLANT_DASH_DOT],
];

export const borderStyles: readonly string[] = ["None", ...new Set(codes.map(([style]) => style))];
export const borderWeights: readonly string[] = ["Hairline", "Thin", "Medium", "Thick"];

/** Reads and draws the lines of blocks. */
export class CellBorders {
  readonly #looks: CellLooks;

  constructor(looks: CellLooks) {
    this.#looks = looks;
  }

  /** The line at a side of a block; `null` when it is not the same all along. */
  border(sheetId: string, rectangle: Rectangle, side: BorderSide): BorderLook | null {
    let common: BorderLook | null = null;
    for (const [row, column, own, above, aside, opposite] of cellsAt(rectangle, side)) {
      const line =
        this.#line(sheetId, row, column, own) ??
        (opposite ? this.#line(sheetId, row + above, column + aside, opposite) : null);
      const look = lookOfLine(line);
      if (common && JSON.stringify(common) !== JSON.stringify(look)) return null;
      common = look;
    }
    return common ?? noBorder;
  }

  setBorder(sheetId: string, rectangle: Rectangle, side: BorderSide, look: BorderLook): void {
    const line = lineOf(look);
    const changes = new Map<string, IBorderData>();
    const change = (row: number, column: number, borders: IBorderData): void => {
      const key = `${row},${column}`;
      changes.set(key, { ...changes.get(key), ...borders });
    };
    for (const [row, column, own, above, aside, opposite] of cellsAt(rectangle, side)) {
      change(row, column, { [own]: line });
      // Two cells meet at a line and either may hold it: the neighbour must not say otherwise.
      if (opposite && this.#line(sheetId, row + above, column + aside, opposite)) {
        change(row + above, column + aside, { [opposite]: null });
      }
    }
    const { top, left, bottom, right } = rectangle;
    const around = { top: top - 1, left: left - 1, bottom: bottom + 1, right: right + 1 };
    this.#looks.patch(sheetId, around, (row, column) => {
      const borders = changes.get(`${row},${column}`);
      return borders ? { bd: borders } : null;
    });
  }

  #line(
    sheetId: string,
    row: number,
    column: number,
    key: keyof IBorderData,
  ): Nullable<IBorderStyleData> {
    if (row < 0 || column < 0) return null;
    const line = this.#looks.style(sheetId, row, column).bd?.[key];
    return line && line.s !== BorderStyleTypes.NONE ? line : null;
  }
}

type CellSide = readonly [
  row: number,
  column: number,
  own: keyof IBorderData,
  /** Where the neighbour is that shares the line, and how it calls it. */
  above: number,
  aside: number,
  opposite: keyof IBorderData | null,
];

function* cellsAt({ top, left, bottom, right }: Rectangle, side: BorderSide): Generator<CellSide> {
  const inner = { top, left, bottom, right };
  const sides: Record<
    BorderSide,
    () => [Rectangle, keyof IBorderData, number, number, keyof IBorderData | null]
  > = {
    EdgeTop: () => [{ ...inner, bottom: top }, "t", -1, 0, "b"],
    EdgeBottom: () => [{ ...inner, top: bottom }, "b", 1, 0, "t"],
    EdgeLeft: () => [{ ...inner, right: left }, "l", 0, -1, "r"],
    EdgeRight: () => [{ ...inner, left: right }, "r", 0, 1, "l"],
    InsideHorizontal: () => [{ ...inner, bottom: bottom - 1 }, "b", 1, 0, "t"],
    InsideVertical: () => [{ ...inner, right: right - 1 }, "r", 0, 1, "l"],
    DiagonalDown: () => [inner, "tl_br", 0, 0, null],
    DiagonalUp: () => [inner, "bl_tr", 0, 0, null],
  };
  const [cells, own, above, aside, opposite] = sides[side]();
  for (let row = cells.top; row <= cells.bottom; row++) {
    for (let column = cells.left; column <= cells.right; column++) {
      yield [row, column, own, above, aside, opposite];
    }
  }
}

function lookOfLine(line: Nullable<IBorderStyleData>): BorderLook {
  const known = codes.find(([, , code]) => code === line?.s);
  if (!line || !known) return noBorder;
  return { style: known[0], weight: known[1], color: colorOf(line.cl) ?? "#000000" };
}

function lineOf({ style, weight, color }: BorderLook): IBorderStyleData | null {
  if (style === "None") return null;
  const known =
    codes.find((line) => line[0] === style && line[1] === weight) ??
    codes.find((line) => line[0] === style);
  return { s: known?.[2] ?? BorderStyleTypes.THIN, cl: { rgb: color } };
}
