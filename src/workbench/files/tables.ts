import type { Sheet, TableColumn, TableDefinition, Workbook } from "hucre";
import { formatRectangle, parseAddress } from "../../core/sheet/address";
import type { BookData, GridRange } from "./book-data";
import { sheetId } from "./sheet-ids";

const resourceName = "SHEET_TABLE_PLUGIN";
const defaultStyle = "TableStyleMedium2";

/** A table as the grid keeps it. */
export interface GridTable {
  readonly id: string;
  readonly name: string;
  readonly range: GridRange;
  readonly options: {
    readonly showHeader?: boolean;
    readonly showFooter?: boolean;
    readonly tableStyleId?: string;
  };
  readonly filters: object;
  readonly columns: readonly { readonly id: string; readonly displayName: string }[];
  readonly meta?: TableMeta;
}

/** What a table has besides the grid's own: its name in the file, and Excel's looks. */
interface TableMeta {
  readonly source?: string;
  readonly excel?: Partial<TableLook>;
}

interface TableLook {
  readonly style: string;
  readonly showTotals: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly showFilterButton: boolean;
}

/** The tables of a file as the grid's resource. */
export function readTables(workbook: Workbook): { name: string; data: string } {
  const bySheet: Record<string, { tables: object[]; tableFilteredOutRows: number[] }> = {};
  workbook.sheets.forEach((sheet, index) => {
    const tables = (sheet.tables ?? []).flatMap((table) => readTable(table));
    if (tables.length > 0) bySheet[sheetId(index)] = { tables, tableFilteredOutRows: [] };
  });
  return { name: resourceName, data: JSON.stringify(bySheet) };
}

function readTable(table: TableDefinition): object[] {
  const range = parseAddress(table.range ?? "");
  if (!range.ok) return [];
  const { top, left, bottom, right } = range.value.rectangle;
  const name = tableName(table);
  return [
    {
      id: `table-${name}`,
      name,
      range: { startRow: top, endRow: bottom, startColumn: left, endColumn: right },
      options: { showHeader: true, showFooter: table.showTotalRow === true },
      filters: { tableColumnFilterList: [] },
      columns: table.columns.map((column, index) => ({
        id: `table-${name}-${index + 1}`,
        displayName: column.name,
        dataType: "string",
        formula: "",
        meta: {},
        style: {},
      })),
      meta: { source: name, excel: readLook(table) },
    },
  ];
}

function readLook(table: TableDefinition): TableLook {
  return {
    style: table.style ?? "",
    showTotals: table.showTotalRow ?? false,
    showBandedRows: table.showRowStripes ?? true,
    showBandedColumns: table.showColumnStripes ?? false,
    showFilterButton: table.showAutoFilter ?? true,
  };
}

function writeLook(look: Partial<TableLook>): Partial<TableDefinition> {
  const { style, showTotals, showBandedRows, showBandedColumns, showFilterButton } = look;
  return {
    ...(style ? { style } : {}),
    ...(showTotals === undefined ? {} : { showTotalRow: showTotals }),
    ...(showBandedRows === undefined ? {} : { showRowStripes: showBandedRows }),
    ...(showBandedColumns === undefined ? {} : { showColumnStripes: showBandedColumns }),
    ...(showFilterButton === undefined ? {} : { showAutoFilter: showFilterButton }),
  };
}

/** The tables of one sheet in the grid. */
export function gridTables(book: BookData, id: string): readonly GridTable[] {
  const data = book.resources?.find(({ name }) => name === resourceName)?.data;
  if (!data) return [];
  const bySheet = JSON.parse(data) as Record<string, { tables?: GridTable[] } | undefined>;
  return bySheet[id]?.tables ?? [];
}

/** The tables of a sheet for the file, each with what the file said about it before. */
export function writeTables(
  tables: readonly GridTable[],
  headers: (row: number, column: number) => string,
  was: readonly Sheet[],
): TableDefinition[] {
  const known = was.flatMap((sheet) => sheet.tables ?? []);
  return tables.map((table) => {
    const before = known.find((candidate) => tableName(candidate) === table.meta?.source);
    const { startRow, endRow, startColumn, endColumn } = table.range;
    return {
      style: defaultStyle,
      showAutoFilter: true,
      ...before,
      ...writeLook(table.meta?.excel ?? {}),
      name: table.name,
      displayName: table.name,
      range: formatRectangle({
        top: startRow,
        left: startColumn,
        bottom: endRow,
        right: endColumn,
      }),
      columns: writeColumns(table, headers, before?.columns ?? []),
    };
  });
}

/** Excel refuses a table whose column names differ from its header cells, or repeat. */
function writeColumns(
  { range }: GridTable,
  headers: (row: number, column: number) => string,
  was: readonly TableColumn[],
): TableColumn[] {
  const used = new Set<string>();
  const columns: TableColumn[] = [];
  for (let column = range.startColumn; column <= range.endColumn; column++) {
    const header = headers(range.startRow, column) || `列${column - range.startColumn + 1}`;
    let name = header;
    for (let n = 2; used.has(name.toLowerCase()); n++) name = `${header}${n}`;
    used.add(name.toLowerCase());
    columns.push({ ...was.find((candidate) => candidate.name === name), name });
  }
  return columns;
}

function tableName(table: TableDefinition): string {
  return table.displayName ?? table.name;
}
