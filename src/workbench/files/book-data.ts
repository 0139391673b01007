/**
 * The workbook as the embedded spreadsheet keeps it: the part of its JSON form that files are read
 * into and written from. The names are the spreadsheet's own; only `grid/` imports its packages.
 */
export interface BookData {
  id: string;
  name: string;
  sheetOrder: string[];
  sheets: Record<string, SheetData>;
  styles: Record<string, StyleData | null>;
  defaultStyle?: StyleData | string | null;
  /** One entry a plug-in, its data as JSON: tables, defined names. */
  resources?: { name: string; data: string }[];
}

export interface SheetData {
  id: string;
  name: string;
  hidden?: number;
  tabColor?: string;
  rowCount?: number;
  columnCount?: number;
  zoomRatio?: number;
  showGridlines?: number;
  defaultColumnWidth?: number;
  defaultRowHeight?: number;
  freeze?: FreezeData;
  cellData?: Matrix<CellData>;
  mergeData?: GridRange[];
  /** Heights in pixels. */
  rowData?: Record<number, LineData & { h?: number; ah?: number; ia?: number }>;
  /** Widths in pixels. */
  columnData?: Record<number, LineData & { w?: number }>;
  /** A protected sheet has an object here: what is allowed nevertheless. */
  custom?: { protection?: object | null } | undefined;
}

/** Rows, then columns, both from 0; what is absent is empty. */
export type Matrix<T> = Record<number, Record<number, T | null | undefined>>;

export interface FreezeData {
  xSplit: number;
  ySplit: number;
  startRow: number;
  startColumn: number;
}

/** What rows and columns share: hidden, and the line of the file that it was. */
export interface LineData {
  hd?: number;
  custom?: { source?: number } | undefined;
}

export interface CellData {
  v?: string | number | boolean | null;
  /** 1 text, 2 number, 3 boolean (`v` is 1 or 0), 4 text even if it looks like a number. */
  t?: number | null;
  f?: string | null;
  /** Shared formula: the cell with the same id that has `f` holds the text. */
  si?: string | null;
  s?: string | StyleData | null;
  custom?: { unlocked?: boolean } | null;
}

export interface GridRange {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

export interface ColorData {
  rgb?: string | null;
}

export interface LineStyleData {
  s: number;
  cl: ColorData;
}

export interface StyleData {
  ff?: string | null;
  fs?: number;
  bl?: number;
  it?: number;
  ul?: { s: number; t?: number };
  st?: { s: number };
  va?: number | null;
  cl?: ColorData | null;
  bg?: ColorData | null;
  bd?: { [side in "t" | "r" | "b" | "l"]?: LineStyleData | null } | null;
  ht?: number | null;
  vt?: number | null;
  tb?: number | null;
  tr?: { a: number; v?: number } | null;
  n?: { pattern: string } | null;
}
