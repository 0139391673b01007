import { dateToSerial, formatValue } from "hucre";
import type { Cell, CellValue as FileValue, Sheet } from "hucre/xlsx";
import { parseAddress } from "../../core/sheet/address";
import type { CellValue, SheetSnapshot } from "../../core/sheet/snapshot";

/** What was entered into a cell, where that is to be told apart from what it shows. */
export type EntryOf = (value: CellValue, details: Cell | undefined) => CellValue;

/**
 * A sheet of an .xlsx file, as the add-in reads one of the user's own workbook.
 *
 * @param is1904 the file counts days from 1904
 * @param entryOf the results alone if not given
 * @throws for number formats and dates beyond what any calendar has, as no Excel writes them
 */
export function sheetOfFile(
  sheet: Sheet,
  is1904: boolean,
  entryOf: EntryOf = (value) => value,
): SheetSnapshot {
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
    formulas: matrix(entryOf),
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

/** Cells of the longest row. */
export function widthOf(rows: readonly (readonly unknown[])[]): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0);
}

function valueOf(value: FileValue | undefined, is1904: boolean): CellValue {
  if (value === null || value === undefined) return "";
  return value instanceof Date ? dateToSerial(value, is1904) : value;
}
