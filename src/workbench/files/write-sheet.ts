import type { Cell, Color, ColumnDef, FreezePane, RowDef, Sheet } from "hucre";
import { fileColor, resolveColor } from "./color";
import type { SheetData } from "./book-data";
import { writeFurnishing } from "./furnishings";
import { LineMap } from "./line-map";
import { type SheetMap, withMovedRanges } from "./moved-ranges";
import { flag, present } from "./present";
import { columnPixels, columnWidth, rowPixels, rowPoints } from "./sizes";
import type { SheetTarget } from "./sheet-target";
import { gridTables, writeTables } from "./tables";
import { CellWriter } from "./write-cells";
import { writeRules } from "./write-rules";

type SheetView = NonNullable<Sheet["view"]>;
type RowLine = NonNullable<SheetData["rowData"]>[number];
type ColumnLine = NonNullable<SheetData["columnData"]>[number];

/** The whole sheet from the grid; what the grid does not know is taken over from the file. */
export function writeSheet(target: SheetTarget): Sheet {
  const { data, before, rules } = target;
  const map = sheetMap(data, before?.data ?? null);
  const base: Sheet = before ? withMovedRanges(before.sheet, map) : { name: data.name, rows: [] };
  const cells = new CellWriter(target, map).write();
  const header = (row: number, column: number): string => headerText(cells, row, column);
  // What the grid has read, it gives back itself.
  const kept = target.rulesRead ? [] : (base.conditionalRules ?? []);
  const rowDefs = writeRows(target, map);
  const sheet: Sheet = {
    ...base,
    name: data.name,
    // Rows below the last cell are written only if they are listed: theirs are heights alone.
    rows: Array.from({ length: Math.max(-1, ...rowDefs.keys()) + 1 }, () => []),
    cells,
    merges: (data.mergeData ?? []).map((merge) => ({
      startRow: merge.startRow,
      startCol: merge.startColumn,
      endRow: merge.endRow,
      endCol: merge.endColumn,
    })),
    columns: writeColumns(target, map),
    rowDefs,
    tables: writeTables(gridTables(target.book, data.id), header, target.originals),
    conditionalRules: [...kept, ...writeRules(rules, kept)],
    ...(target.furnishing ? writeFurnishing(base, target.furnishing) : {}),
    view: writeView(target),
    hidden: data.hidden === 1 && !base.veryHidden,
    veryHidden: data.hidden === 1 && base.veryHidden === true,
  };
  // Pictures and text boxes are put back whole, with the drawing they stand in.
  delete sheet.images;
  delete sheet.textBoxes;
  writeFreeze(sheet, data);
  if (data.custom?.protection) sheet.protection = base.protection ?? { sheet: true };
  else delete sheet.protection;
  return sheet;
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
  const defined = before?.sheet.columns ?? [];
  const last = Math.max(-1, ...Object.keys(lines).map(Number));
  const count = Math.max(last + 1, map.columns.unmoved ? defined.length : 0);
  return Array.from({ length: count }, (_, at) => {
    const source = before ? map.columns.sourceOf(at) : null;
    const was = source === null ? {} : (defined[source] ?? {});
    const line = lines[at];
    return line ? writeColumn(line, was, digit) : was;
  });
}

function writeColumn(line: ColumnLine, was: ColumnDef, digit: number): ColumnDef {
  const same = was.width !== undefined && columnPixels(was.width, digit) === line.w;
  const width = same ? was.width : line.w === undefined ? undefined : columnWidth(line.w, digit);
  return present<ColumnDef>({ ...was, width, hidden: flag(line.hd) });
}

function writeRows({ data, before }: SheetTarget, map: SheetMap): Map<number, RowDef> {
  const rows = new Map<number, RowDef>();
  for (const [key, line] of Object.entries(data.rowData ?? {})) {
    const at = Number(key);
    const source = before ? map.rows.sourceOf(at) : null;
    const was = source === null ? {} : (before?.sheet.rowDefs?.get(source) ?? {});
    const row = writeRow(before ? line : asFitted(line, data), was);
    if (Object.keys(row).length > 0) rows.set(at, row);
  }
  return rows;
}

/** In a new sheet Excel keeps the rows as high as the file has them (see default-sizes.ts): high enough for their text. */
function asFitted(line: RowLine, { defaultRowHeight = 0 }: SheetData): RowLine {
  const { ah = 0, ia } = line;
  return ia !== 0 && ah > defaultRowHeight ? { ...line, h: ah, ia: 0 } : line;
}

function writeRow(line: RowLine, was: RowDef): RowDef {
  // A height that the grid has fitted to the text is no height of the file: Excel fits its own.
  const pixels = line.ia === 1 ? undefined : line.h;
  const same = was.height !== undefined && rowPixels(was.height) === pixels;
  const height = same ? was.height : pixels === undefined ? undefined : rowPoints(pixels);
  return present<RowDef>({ ...was, height, hidden: flag(line.hd) });
}

function writeFreeze(sheet: Sheet, { freeze }: SheetData): void {
  delete sheet.freezePane;
  const rows = Math.max(0, freeze?.ySplit ?? 0);
  const columns = Math.max(0, freeze?.xSplit ?? 0);
  if (rows + columns === 0) return;
  sheet.freezePane = present<FreezePane>({
    rows: rows || undefined,
    columns: columns || undefined,
  });
}

function writeView({ data, before, theme }: SheetTarget): SheetView {
  const was = before?.sheet.view ?? {};
  const zoom = data.zoomRatio === undefined ? was.zoomScale : Math.round(data.zoomRatio * 100);
  return present<SheetView>({
    ...was,
    tabColor: writeTab(data.tabColor ?? "", was.tabColor, theme),
    showGridLines: data.showGridlines === 0 ? false : undefined,
    zoomScale: zoom === 100 ? undefined : zoom,
  });
}

function writeTab(
  color: string,
  was: Color | undefined,
  theme: readonly string[],
): Color | undefined {
  if ((resolveColor(was, theme) ?? "") === color.toUpperCase()) return was;
  const rgb = fileColor(color);
  return rgb ? { rgb } : undefined;
}
