import type { Cell, CellValue, Sheet, TableDefinition } from "hucre";
import { isDateFormat } from "hucre";
import { resolveColor } from "./color";
import type { CellData, GridRange, LineData, Matrix, SheetData } from "./book-data";
import { positionOf } from "./cell-key";
import { gridFormula } from "./formula-text";
import { attribute, type PackageParts } from "./package-parts";
import { present } from "./present";
import { spillAreas, withoutSpills } from "./read-spills";
import { sheetFormat } from "./sheet-parts";
import { columnPixels, rowPixels } from "./sizes";
import type { StyleTable } from "./style-table";

/** What reading one sheet needs to know. */
export interface SheetSource {
  readonly sheet: Sheet;
  readonly id: string;
  readonly styles: StyleTable;
  readonly parts: PackageParts;
  readonly path: string;
  readonly digit: number;
  readonly is1904: boolean;
  readonly tables: readonly TableDefinition[];
  readonly theme: readonly string[];
}

/** Days between the two date systems of Excel: the file's 1904 dates are the grid's plus this. */
export const days1904 = 1462;

/** Room below and beside the content, for people to go on writing. */
const spareRows = 100;
const spareColumns = 20;
const fewestRows = 200;
const fewestColumns = 26;

/** A sheet of the file for the grid; rows and columns carry the number they have in the file. */
export function readSheet(source: SheetSource): SheetData {
  const { sheet, id } = source;
  const cellData = readCells(source);
  const { rows, columns } = extent(cellData);
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden || sheet.veryHidden ? 1 : 0,
    rowCount: Math.max(fewestRows, rows + spareRows),
    columnCount: Math.max(fewestColumns, columns + spareColumns),
    cellData,
    mergeData: (sheet.merges ?? []).map(gridRange),
    rowData: readRows(sheet, rows),
    columnData: readColumns(source, columns),
    ...defaultSizes(source),
    ...readView(source),
    ...readFreeze(sheet),
    ...(sheet.protection && sheet.protection.sheet !== false ? { custom: { protection: {} } } : {}),
  };
}

function readView({ sheet: { view }, theme }: SheetSource): Partial<SheetData> {
  return present<Partial<SheetData>>({
    tabColor: resolveColor(view?.tabColor, theme) ?? undefined,
    showGridlines: view?.showGridLines === false ? 0 : undefined,
    zoomRatio: view?.zoomScale ? view.zoomScale / 100 : undefined,
  });
}

function readFreeze({ freezePane }: Sheet): Partial<SheetData> {
  if (!freezePane) return {};
  const { rows = 0, columns = 0 } = freezePane;
  // -1 is the grid's word for "nothing frozen on this side".
  const freeze = {
    xSplit: columns,
    ySplit: rows,
    startRow: rows || -1,
    startColumn: columns || -1,
  };
  return { freeze };
}

function readCells({ sheet, styles, tables, is1904 }: SheetSource): Matrix<CellData> {
  const matrix: Matrix<CellData> = {};
  const put = (row: number, column: number, cell: CellData): void => {
    (matrix[row] ??= {})[column] = cell;
  };
  sheet.rows.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value !== null && value !== "") put(r, c, valueData(value));
    });
  });
  for (const [key, cell] of sheet.cells ?? []) {
    const { row, column } = positionOf(key);
    const data = detailedData(cell, { row, column }, tables, is1904);
    if (cell.style) data.s = styles.idOf(cell.style);
    if (cell.style?.protection?.locked === false) data.custom = { unlocked: true };
    if (Object.keys(data).length > 0) put(row, column, data);
  }
  return withoutSpills(matrix, spillAreas(sheet));
}

function detailedData(
  cell: Cell,
  at: { readonly row: number; readonly column: number },
  tables: readonly TableDefinition[],
  is1904: boolean,
): CellData {
  const result = cell.formula === undefined ? cell.value : (cell.formulaResult ?? null);
  const dated = is1904 && typeof result === "number" && isDateFormat(cell.style?.numFmt ?? "");
  const data: CellData =
    result === null || result === "" ? {} : valueData(dated ? result + days1904 : result);
  if (cell.formula) data.f = gridFormula(cell.formula, at, tables);
  if (cell.formulaType === "shared") {
    data.si = `file-${cell.formulaSharedIndex ?? 0}`;
    // The grid parses a shared text once; only its first cell has it, the one with the area.
    if (!cell.formulaRef) delete data.f;
  }
  return data;
}

function valueData(value: Exclude<CellValue, null>): CellData {
  if (typeof value === "number") return { v: value, t: 2 };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: 3 };
  const text = value instanceof Date ? value.toISOString() : value;
  // Text that looks like a number or a formula must stay text when it is edited elsewhere.
  return { v: text, t: /^\s*(?:[-+=@]|[\d.,]+%?\s*$)/.test(text) ? 4 : 1 };
}

function extent(matrix: Matrix<CellData>): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (const [row, cells] of Object.entries(matrix)) {
    rows = Math.max(rows, Number(row) + 1);
    for (const column of Object.keys(cells)) columns = Math.max(columns, Number(column) + 1);
  }
  return { rows, columns };
}

function readRows(sheet: Sheet, count: number): NonNullable<SheetData["rowData"]> {
  const rows: NonNullable<SheetData["rowData"]> = {};
  for (let row = 0; row < count; row++) rows[row] = mark(row);
  for (const [row, { height, hidden }] of sheet.rowDefs ?? []) {
    rows[row] = {
      ...mark(row),
      ...(height ? { h: rowPixels(height), ia: 0 } : {}),
      ...(hidden ? { hd: 1 } : {}),
    };
  }
  return rows;
}

function readColumns(
  { sheet, digit }: SheetSource,
  count: number,
): NonNullable<SheetData["columnData"]> {
  const columns: NonNullable<SheetData["columnData"]> = {};
  const defined = sheet.columns ?? [];
  // A width for "all columns up to XFD" is common; marks beyond the sheet's room help nobody.
  const end = Math.max(count, Math.min(defined.length, count + spareColumns, 16_384));
  for (let column = 0; column < end; column++) {
    const { width, hidden } = defined[column] ?? {};
    columns[column] = {
      ...mark(column),
      ...(width === undefined ? {} : { w: columnPixels(width, digit) }),
      ...(hidden ? { hd: 1 } : {}),
    };
  }
  return columns;
}

/** Moves with the line when others are inserted or deleted: saving finds the original by it. */
function mark(line: number): LineData {
  return { custom: { source: line } };
}

function defaultSizes({ parts, path, digit }: SheetSource): Partial<SheetData> {
  const format = sheetFormat(parts, path);
  const height = Number(attribute(format, "defaultRowHeight")) || 15;
  const width = Number(attribute(format, "defaultColWidth"));
  return {
    defaultRowHeight: rowPixels(height),
    // Eight characters and the margin, in steps of eight pixels, as Excel does.
    defaultColumnWidth: width ? columnPixels(width, digit) : Math.ceil((8 * digit + 5) / 8) * 8,
  };
}

function gridRange(merge: NonNullable<Sheet["merges"]>[number]): GridRange {
  return {
    startRow: merge.startRow,
    endRow: merge.endRow,
    startColumn: merge.startCol,
    endColumn: merge.endCol,
  };
}
