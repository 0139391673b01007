import type { Rectangle } from "../../core/sheet/address";
import { usedRange, type SheetSnapshot } from "../../core/sheet/snapshot";
import type { PlannedDrawing } from "../planned-drawing";
import type { WriteStep } from "../write-plan";

/** Columns that the figure lies over: they are made as wide as it needs, so tables beside it give way. */
export const zoneColumns = 10;
/** Points: two lines of a table's text. */
const rowHeight = 30;
/** Points around the figure. */
const margin = 6;

/** What an A4 page has room for inside the usual margins, in points. */
const page = { short: 540, long: 780 };

/** How a figure lies on an A4 page, and by how much it is made smaller to fit there; 1: not at all. */
export function onPage({ width, height }: { readonly width: number; readonly height: number }): {
  readonly orientation: "portrait" | "landscape";
  readonly scale: number;
} {
  const portrait = Math.min(page.short / width, page.long / height);
  const landscape = Math.min(page.long / width, page.short / height);
  const orientation = landscape > portrait ? "landscape" : "portrait";
  return { orientation, scale: Math.min(1, Math.max(portrait, landscape)) };
}

/** Where the figure's cells are, and its drawing. */
export interface Zone {
  readonly range: Rectangle;
  readonly orientation: "portrait" | "landscape";
}

/** The cells that a figure covers from a corner on. */
export function zoneFor(
  drawing: PlannedDrawing,
  corner: { readonly row: number; readonly column: number; readonly columns: number },
): Zone {
  const rows = Math.max(1, Math.ceil((drawing.height + margin) / rowHeight));
  const { row: top, column: left, columns } = corner;
  return {
    range: { top, left, bottom: top + rows - 1, right: left + columns - 1 },
    orientation: onPage(drawing).orientation,
  };
}

/** Makes the cells as large as the figure, and has the page show them and nothing else. */
export function zoneSteps(
  sheet: string,
  { range, orientation }: Zone,
  { width }: PlannedDrawing,
): readonly WriteStep[] {
  const columns = range.right - range.left + 1;
  const characters = charactersOf((width + margin) / columns);
  const widths = Array.from({ length: columns }, () => characters);
  return [
    { kind: "column-widths", sheet, left: range.left, widths },
    {
      kind: "row-height",
      sheet,
      row: range.top,
      rows: range.bottom - range.top + 1,
      height: rowHeight,
    },
    { kind: "page", sheet, orientation, range, fit: { wide: 1, tall: 1 } },
  ];
}

/** Excel's widths count letters of the standard font: 7 pixels each, and 5 of padding. */
function charactersOf(points: number): number {
  return Math.max(1, (points / 0.75 - 5) / 7);
}

/**
 * Where the figure of a sheet goes that has lost its own: to the left of the tables if it has room
 * there, else to the right of everything.
 */
export function newCorner(
  sheet: SheetSnapshot,
  tablesLeft: number,
): { readonly row: number; readonly column: number; readonly columns: number } {
  const used = usedRange(sheet);
  if (!used || (tablesLeft > zoneColumns && used.left >= tablesLeft)) {
    return { row: 0, column: 0, columns: zoneColumns };
  }
  return { row: 0, column: used.right + 2, columns: zoneColumns };
}
