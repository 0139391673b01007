import {
  columnIndex,
  columnName,
  formatRectangle,
  maximumColumns,
  maximumRows,
  parseAddress,
  quoteSheet,
  type Rectangle,
} from "../../../core/sheet/address";

/** A written reference: a block, perhaps of a named sheet. */
export interface Reference {
  readonly sheet: string | null;
  readonly rectangle: Rectangle;
}

export const wholeSheet: Rectangle = {
  top: 0,
  left: 0,
  bottom: maximumRows - 1,
  right: maximumColumns - 1,
};

export function isEntireColumn({ top, bottom }: Rectangle): boolean {
  return top === 0 && bottom === maximumRows - 1;
}

export function isEntireRow({ left, right }: Rectangle): boolean {
  return left === 0 && right === maximumColumns - 1;
}

/** Reads what `getRange` takes: `B2:C5`, `A:C`, `3:5`, each with or without its sheet; else `null`. */
export function readReference(text: string): Reference | null {
  const bang = text.lastIndexOf("!");
  const cells = parseAddress(text);
  if (cells.ok) return cells.value;
  const rectangle = wholeLines(text.slice(bang + 1).trim());
  if (!rectangle) return null;
  // The sheet's part is read by the same rules as in a reference to cells.
  const prefix = bang < 0 ? null : parseAddress(`${text.slice(0, bang)}!A1`);
  if (prefix && !prefix.ok) return null;
  return { sheet: prefix?.value.sheet ?? null, rectangle };
}

function wholeLines(text: string): Rectangle | null {
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(text);
  if (columns) {
    const [left, right] = ordered(columnIndex(columns[1] ?? ""), columnIndex(columns[2] ?? ""));
    return right < maximumColumns ? { ...wholeSheet, left, right } : null;
  }
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  if (!rows) return null;
  const [top, bottom] = ordered(Number(rows[1]) - 1, Number(rows[2]) - 1);
  return top >= 0 && bottom < maximumRows ? { ...wholeSheet, top, bottom } : null;
}

function ordered(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}

/** As Excel writes it: whole columns as `A:C`, whole rows as `3:5`. */
export function writeReference(sheet: string, rectangle: Rectangle): string {
  return `${quoteSheet(sheet)}!${writeRectangle(rectangle)}`;
}

export function writeRectangle(rectangle: Rectangle): string {
  if (isEntireRow(rectangle)) return `${rectangle.top + 1}:${rectangle.bottom + 1}`;
  if (isEntireColumn(rectangle)) {
    return `${columnName(rectangle.left)}:${columnName(rectangle.right)}`;
  }
  return formatRectangle(rectangle);
}

/** With `$` signs, as defined names keep their references: `'KPI①'!$A$1:$B$2`. */
export function writeAbsolute(sheet: string, { top, left, bottom, right }: Rectangle): string {
  const start = `$${columnName(left)}$${top + 1}`;
  const end = `$${columnName(right)}$${bottom + 1}`;
  return `${quoteSheet(sheet)}!${start === end ? start : `${start}:${end}`}`;
}

/** The part of a block that another one shares, or `null`. */
export function intersection(a: Rectangle, b: Rectangle): Rectangle | null {
  const shared = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return shared.top > shared.bottom || shared.left > shared.right ? null : shared;
}

/** The smallest block that holds two. */
export function bounding(a: Rectangle, b: Rectangle): Rectangle {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
