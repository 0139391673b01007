import type { Cell, ColumnDef, FontStyle, RowDef, Sheet } from "hucre";
import { fileColor, resolveColor } from "./color";
import type { BookData, SheetData } from "./book-data";
import { LineMap } from "./line-map";
import { type SheetMap, withMovedRanges } from "./moved-ranges";
import type { SpilledArea } from "./opened-file";
import { columnPixels, columnWidth, rowPixels, rowPoints } from "./sizes";
import type { StyleTable } from "./style-table";
import { gridTables, writeTables } from "./tables";
import { CellWriter } from "./write-cells";

/** A sheet of the file as it was read: the library's model, and what the grid was given. */
export interface SheetBefore {
  readonly sheet: Sheet;
  readonly data: SheetData;
}

/** What writing one sheet needs to know. */
export interface SheetTarget {
  readonly book: BookData;
  readonly data: SheetData;
  readonly before: SheetBefore | null;
  readonly styles: StyleTable;
  readonly spills: readonly SpilledArea[];
  readonly theme: readonly string[];
  readonly defaultFont: FontStyle;
  readonly digit: number;
  readonly is1904: boolean;
  /** All sheets of the file: a table may have come from any. */
  readonly originals: readonly Sheet[];
}

/** The whole sheet from the grid; what the grid does not know is taken over from the file. */
export function writeSheet(target: SheetTarget): Sheet {
  const { data, before } = target;
  const map = sheetMap(data, before?.data ?? null);
  const base: Sheet = before ? withMovedRanges(before.sheet, map) : { name: data.name, rows: [] };
  const cells = new CellWriter(target, map).write();
  const tables = writeTables(
    gridTables(target.book, data.id),
    (row, column) => headerText(cells, row, column),
    target.originals,
  );
  // Pictures and text boxes are put back whole, with the drawing they stand in.
  const { images: _images, textBoxes: _textBoxes, freezePane: _pane, ...kept } = base;
  return {
    ...kept,
    name: data.name,
    rows: [],
    cells,
    merges: (data.mergeData ?? []).map((merge) => ({
      startRow: merge.startRow,
      startCol: merge.startColumn,
      endRow: merge.endRow,
      endCol: merge.endColumn,
    })),
    columns: writeColumns(target, map),
    rowDefs: writeRows(target, map),
    tables,
    ...writeFreeze(data),
    view: writeView(target),
    hidden: data.hidden === 1 && !base.veryHidden,
    veryHidden: data.hidden === 1 && base.veryHidden === true,
  };
}

function sheetMap(data: SheetData, before: SheetData | null): SheetMap {
  return {
    rows: new LineMap(before ? (data.rowData ?? {}) : {}, before?.rowData ?? {}),
    columns: new LineMap(before ? (data.columnData ?? {}) : {}, before?.columnData ?? {}),
  };
}

function headerText(cells: ReadonlyMap<string, Cell>, row: number, column: number): string {
  const cell = cells.get(`${row},${column}`);
  const value = cell?.formula === undefined ? cell?.value : cell.formulaResult;
  return value === null || value === undefined ? "" : String(value);
}

function writeColumns({ data, before, digit }: SheetTarget, map: SheetMap): ColumnDef[] {
  const lines = data.columnData ?? {};
  const last = Math.max(-1, ...Object.keys(lines).map(Number));
  const beyond = map.columns.unmoved ? (before?.sheet.columns?.length ?? 0) : 0;
  const columns: ColumnDef[] = [];
  for (let at = 0; at < Math.max(last + 1, beyond); at++) {
    const source = before ? map.columns.sourceOf(at) : null;
    const was = source === null ? undefined : before?.sheet.columns?.[source];
    const line = lines[at];
    if (!line) {
      columns.push(was ?? {});
      continue;
    }
    const { width: _width, hidden: _hidden, ...rest } = was ?? {};
    const width =
      was?.width !== undefined && columnPixels(was.width, digit) === line.w
        ? was.width
        : line.w === undefined
          ? undefined
          : columnWidth(line.w, digit);
    columns.push({
      ...rest,
      ...(width === undefined ? {} : { width }),
      ...(line.hd === 1 ? { hidden: true } : {}),
    });
  }
  return columns;
}

function writeRows({ data, before }: SheetTarget, map: SheetMap): Map<number, RowDef> {
  const rows = new Map<number, RowDef>();
  for (const [key, line] of Object.entries(data.rowData ?? {})) {
    const at = Number(key);
    const source = before ? map.rows.sourceOf(at) : null;
    const was = source === null ? undefined : before?.sheet.rowDefs?.get(source);
    const { height: _height, hidden: _hidden, ...rest } = was ?? {};
    // A height that the grid has fitted to the text is no height of the file: Excel fits its own.
    const pixels = line.ia === 1 ? undefined : line.h;
    const height =
      was?.height !== undefined && rowPixels(was.height) === pixels
        ? was.height
        : pixels === undefined
          ? undefined
          : rowPoints(pixels);
    const row: RowDef = {
      ...rest,
      ...(height === undefined ? {} : { height }),
      ...(line.hd === 1 ? { hidden: true } : {}),
    };
    if (Object.keys(row).length > 0) rows.set(at, row);
  }
  return rows;
}

function writeFreeze({ freeze }: SheetData): Partial<Sheet> {
  const { xSplit = 0, ySplit = 0 } = freeze ?? {};
  if (xSplit <= 0 && ySplit <= 0) return {};
  return {
    freezePane: {
      ...(ySplit > 0 ? { rows: ySplit } : {}),
      ...(xSplit > 0 ? { columns: xSplit } : {}),
    },
  };
}

function writeView({ data, before, theme }: SheetTarget): NonNullable<Sheet["view"]> {
  const {
    tabColor: wasTab,
    showGridLines: _lines,
    zoomScale: wasZoom,
    ...rest
  } = before?.sheet.view ?? {};
  const sameTab = (resolveColor(wasTab, theme) ?? "") === (data.tabColor ?? "").toUpperCase();
  const rgb = data.tabColor ? fileColor(data.tabColor) : null;
  const tabColor = sameTab ? wasTab : rgb ? { rgb } : undefined;
  const zoom = data.zoomRatio === undefined ? wasZoom : Math.round(data.zoomRatio * 100);
  return {
    ...rest,
    ...(tabColor ? { tabColor } : {}),
    ...(data.showGridlines === 0 ? { showGridLines: false } : {}),
    ...(zoom === undefined || zoom === 100 ? {} : { zoomScale: zoom }),
  };
}
