import { readFile } from "node:fs/promises";
import {
  dateToSerial,
  formatValue,
  readXlsx,
  type Cell as FileCell,
  type CellValue as FileValue,
  type NamedRange,
  type Sheet,
} from "hucre";
import { parseAddress } from "../../src/core/sheet/address";
import type {
  CellValue,
  DefinedName,
  ExcelTable,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../src/core/sheet/snapshot";

/** What the add-in would read from the file at a path, seen from the project's folder. */
export async function snapshotOfFile(path: string): Promise<WorkbookSnapshot> {
  return snapshotOfBytes(await readFile(path));
}

/** What the add-in would read from the bytes of an .xlsx file. */
export async function snapshotOfBytes(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const { sheets, namedRanges = [] } = await readXlsx(bytes, { readStyles: true });
  return {
    sheets: sheets.filter((sheet) => !sheet.hidden && !sheet.veryHidden).map(snapshotOf),
    names: namedRanges
      .filter(({ name, scope }) => scope === undefined && !name.startsWith("_xlnm."))
      .map(nameOf),
    settings: null,
  };
}

/** The file library does not say which names are hidden. */
function nameOf({ name, range, comment = "" }: NamedRange): DefinedName {
  const address = parseAddress(range);
  const named = address.ok && address.value.sheet !== null ? address.value : null;
  return {
    name,
    range: named && { sheet: named.sheet ?? "", ...named.rectangle },
    visible: true,
    comment,
  };
}

function snapshotOf(sheet: Sheet): SheetSnapshot {
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  const height = width === 0 ? 0 : sheet.rows.length;
  const matrix = <T>(cell: (value: CellValue, details: FileCell | undefined) => T): T[][] =>
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) =>
        cell(valueOf(sheet.rows[row]?.[column]), sheet.cells?.get(`${row},${column}`)),
      ),
    );
  const hiddenRows = [...(sheet.rowDefs ?? [])].flatMap(([row, { hidden }]) =>
    hidden === true && row < height ? [row] : [],
  );
  return {
    name: sheet.name,
    top: 0,
    left: 0,
    values: matrix((value) => value),
    texts: matrix((value, details) =>
      typeof value === "number"
        ? formatValue(value, details?.style?.numFmt ?? "General")
        : String(value),
    ),
    formats: matrix((_, details) => details?.style?.numFmt ?? "General"),
    formulas: matrix((value, details) => (details?.formula ? `=${details.formula}` : value)),
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow,
      left: startCol,
      bottom: endRow,
      right: endCol,
    })),
    tables: (sheet.tables ?? []).flatMap(({ name, range }): ExcelTable[] => {
      const address = parseAddress(range ?? "");
      return address.ok ? [{ name, rectangle: address.value.rectangle }] : [];
    }),
    hiddenRows: hiddenRows.sort((a, b) => a - b),
    hiddenColumns: (sheet.columns ?? []).flatMap(({ hidden }, column) =>
      hidden === true && column < width ? [column] : [],
    ),
    protected: sheet.protection !== undefined,
  };
}

function valueOf(value: FileValue | undefined): CellValue {
  if (value === null || value === undefined) return "";
  return value instanceof Date ? dateToSerial(value) : value;
}
