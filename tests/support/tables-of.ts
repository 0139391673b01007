import { parseAddress, type Rectangle } from "../../src/core/sheet/address";
import type { CellValue, DefinedName, SheetSnapshot } from "../../src/core/sheet/snapshot";
import { readWorkbook } from "../../src/core/table/read-workbook";
import { outlineOf, type TableOutline } from "./reading-outline";
import { sheetOf, workbookOf } from "./sheet-snapshot";

/** Rows of cells, beginning at A1 of the sheet 表. */
export type Cells = readonly (readonly CellValue[])[];

/** What else the sheet and its workbook hold. */
export interface Around {
  readonly merges?: readonly string[];
  /** Excel Tables by name: `{ 指標表: "A1:C4" }` */
  readonly excelTables?: Readonly<Record<string, string>>;
  /** Rows as numbers from 1, columns as letters. */
  readonly hidden?: readonly (number | string)[];
  readonly names?: readonly DefinedName[];
}

/** The KPI tables that are read from the cells. */
export function tablesOf(cells: Cells, around: Around = {}): readonly TableOutline[] {
  return outlineOf(
    readWorkbook(workbookOf([sheetWith(cells, around)], { names: around.names ?? [] })),
  ).tables;
}

/** The one KPI table that is read from the cells. */
export function onlyTable(cells: Cells, around?: Around): TableOutline {
  const tables = tablesOf(cells, around);
  expect(tables).toHaveLength(1);
  return tables[0]!;
}

/** The sheet 表 with these cells. */
export function sheetWith(
  cells: Cells,
  { merges = [], excelTables = {}, hidden = [] }: Around = {},
): SheetSnapshot {
  return {
    ...sheetOf("表", cells),
    merges: merges.map(rectangleOf),
    tables: Object.entries(excelTables).map(([name, at]) => ({
      name,
      rectangle: rectangleOf(at),
    })),
    hiddenRows: hidden.filter((line) => typeof line === "number").map((row) => row - 1),
    hiddenColumns: hidden
      .filter((line) => typeof line === "string")
      .map((column) => rectangleOf(`${column}1`).left),
  };
}

/** A hidden name as the add-in keeps a correction: `("KPI_role_1", "表!B1:B4", "target")`. */
export function correction(name: string, range: string, comment: string): DefinedName {
  const address = parseAddress(range);
  if (!address.ok) throw new Error(`${range} is no address`);
  const { sheet, rectangle } = address.value;
  return { name, range: { sheet: sheet ?? "表", ...rectangle }, visible: false, comment };
}

/** `A1:C3` as a rectangle. */
export function rectangleOf(at: string): Rectangle {
  const address = parseAddress(at);
  if (!address.ok) throw new Error(`${at} is no address`);
  return address.value.rectangle;
}
