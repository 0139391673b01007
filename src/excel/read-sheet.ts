import { parseAddress, type Rectangle } from "../core/sheet/address";
import type { CellValue, ExcelTable, SheetSnapshot } from "../core/sheet/snapshot";
import { queueHiddenColumns, queueHiddenRows } from "./hidden-lines";
import type { Collect } from "./round-trip";

/** The cells of a sheet, without its name and tables, which the listing knows. */
export type SheetCells = Omit<SheetSnapshot, "name" | "tables">;

/** The four ways a block of cells is read. */
export type Matrices = Pick<SheetCells, "values" | "texts" | "formats" | "formulas">;

/** An Excel Table and where it stands. */
export interface PlacedTable extends ExcelTable {
  readonly id: string;
  readonly sheet: string;
}

/**
 * Rows that Excel is asked about one by one, in the same request as the cells. One forgotten cell at
 * the end of a sheet would make a million of them; a sheet that long is read in blocks.
 */
const rowsAtOnce = 200_000;

const emptySheet: SheetCells = {
  top: 0,
  left: 0,
  values: [],
  texts: [],
  formats: [],
  formulas: [],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  protected: false,
};

/** Queues the used range of a sheet, whole; `null` afterwards when the sheet is gone. */
export function queueSheet(
  context: Excel.RequestContext,
  id: string,
): Collect<SheetCells | "too-large" | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount");
  const matrices = queueMatrices(used);
  const merges = queueMerges(used);
  const rows = queueHiddenRows(used.getIntersectionOrNullObject(`A1:XFD${rowsAtOnce}`));
  const columns = queueHiddenColumns(used);
  const locked = queueProtection(sheet);
  return () => {
    if (sheet.isNullObject) return null;
    if (used.isNullObject) return { ...emptySheet, protected: locked() };
    const cells = matrices();
    const { rowIndex: top, columnIndex: left, rowCount } = used;
    if (!cells || top + rowCount > rowsAtOnce) return "too-large";
    return {
      ...{ top, left, ...cells, merges: merges(), protected: locked() },
      hiddenRows: rows().map((row) => top + row),
      hiddenColumns: columns().map((column) => left + column),
    };
  };
}

/** Queues a block of cells; `null` afterwards where Excel refuses values because there are too many. */
export function queueMatrices(range: Excel.Range): Collect<Matrices | null> {
  range.load("values,text,numberFormat,formulas");
  return () => {
    // Typed as never null, but Excel answers null for a range of more than five million cells.
    const values = range.values as CellValue[][] | null;
    if (!values) return null;
    return {
      values,
      texts: range.text,
      formats: range.numberFormat as string[][],
      formulas: range.formulas as CellValue[][],
    };
  };
}

/** Queues the merged areas of a range. Excel before ExcelApi 1.13 cannot tell: none then. */
export function queueMerges(range: Excel.Range): Collect<readonly Rectangle[]> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return () => [];
  const merged = range.getMergedAreasOrNullObject();
  merged.load("address");
  return () => (merged.isNullObject ? [] : rectanglesOf(merged.address));
}

/** Queues whether a sheet is protected; not for a sheet that is gone. */
export function queueProtection(sheet: Excel.Worksheet): Collect<boolean> {
  const { protection } = sheet;
  protection.load("protected");
  return () => protection.protected;
}

/** Queues a table's name and place; `null` afterwards when it is gone. */
export function queueTable(context: Excel.RequestContext, id: string): Collect<PlacedTable | null> {
  const table = context.workbook.tables.getItemOrNullObject(id);
  table.load("name");
  const range = table.getRange();
  range.load("address");
  return () => {
    if (table.isNullObject) return null;
    const address = parseAddress(range.address);
    if (!address.ok || address.value.sheet === null) return null;
    const { sheet, rectangle } = address.value;
    return { id, name: table.name, sheet, rectangle };
  };
}

/** `'It''s, 1'!A1:B2,'It''s, 1'!C3`: only a name in quotes may hold a comma. */
function rectanglesOf(addresses: string): readonly Rectangle[] {
  const unquoted = addresses.replaceAll(/'(?:[^']|'')*'!/g, "");
  return unquoted.split(",").flatMap((text) => {
    const address = parseAddress(text);
    return address.ok ? [address.value.rectangle] : [];
  });
}
