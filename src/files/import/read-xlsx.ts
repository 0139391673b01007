import { dateToSerial, formatValue } from "hucre";
import {
  readXlsx as readPackage,
  type Cell,
  type CellValue as FileValue,
  type Sheet,
} from "hucre/xlsx";
import type { ImportFault } from "../../core/messages/import-faults";
import { err, ok, type Result } from "../../core/result";
import { parseAddress } from "../../core/sheet/address";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../core/sheet/snapshot";
import { mostCells, mostRows } from "./table-limits";

/**
 * What stands in the visible sheets of an .xlsx file, as the add-in reads the user's own workbook.
 *
 * @param bytes an archive that was checked
 */
export async function readXlsx(bytes: Uint8Array): Promise<Result<WorkbookSnapshot, ImportFault>> {
  const file = await readPackage(bytes, {
    readStyles: true,
    sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden,
    maxRows: mostRows + 1,
  }).catch(() => null);
  if (!file) return err("broken");
  let cells = 0;
  for (const { rows } of file.sheets) {
    cells += rows.length * widthOf(rows);
    if (rows.length > mostRows || cells > mostCells) return err("too-many-rows");
  }
  const is1904 = file.dateSystem === "1904";
  try {
    const sheets = file.sheets.map((sheet) => snapshotOf(sheet, is1904));
    return ok({ sheets, names: [], settings: null });
  } catch {
    // Number formats and dates beyond what any calendar has, as no Excel writes them.
    return err("broken");
  }
}

function widthOf(rows: readonly (readonly unknown[])[]): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0);
}

function snapshotOf(sheet: Sheet, is1904: boolean): SheetSnapshot {
  const { rows, cells } = sheet;
  const width = widthOf(rows);
  const height = width === 0 ? 0 : rows.length;
  const matrix = <T>(of: (value: CellValue, details: Cell | undefined) => T): T[][] =>
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) =>
        of(valueOf(rows[row]?.[column], is1904), cells?.get(`${row},${column}`)),
      ),
    );
  const format = (details: Cell | undefined) => details?.style?.numFmt ?? "General";
  return {
    name: sheet.name,
    top: 0,
    left: 0,
    values: matrix((value) => value),
    texts: matrix((value, details) =>
      typeof value === "number" ? formatValue(value, format(details), { is1904 }) : String(value),
    ),
    formats: matrix((_, details) => format(details)),
    // Their results are what counts; formulas of another workbook mean nothing here.
    formulas: matrix((value) => value),
    // A file may merge a whole sheet around one cell: what lies beyond the content says nothing.
    merges: (sheet.merges ?? []).flatMap(({ startRow, startCol, endRow, endCol }) =>
      startRow < height && startCol < width
        ? [
            {
              top: startRow,
              left: startCol,
              bottom: Math.min(endRow, height - 1),
              right: Math.min(endCol, width - 1),
            },
          ]
        : [],
    ),
    tables: (sheet.tables ?? []).flatMap(({ name, range }) => {
      const address = parseAddress(range ?? "");
      return address.ok ? [{ name, rectangle: address.value.rectangle }] : [];
    }),
    hiddenRows: [...(sheet.rowDefs ?? [])]
      .flatMap(([row, { hidden }]) => (hidden === true && row < height ? [row] : []))
      .sort((a, b) => a - b),
    hiddenColumns: (sheet.columns ?? []).flatMap(({ hidden }, column) =>
      hidden === true && column < width ? [column] : [],
    ),
    protected: false,
  };
}

function valueOf(value: FileValue | undefined, is1904: boolean): CellValue {
  if (value === null || value === undefined) return "";
  return value instanceof Date ? dateToSerial(value, is1904) : value;
}
