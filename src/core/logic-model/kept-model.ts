import type { CellAddress, RangeAddress } from "../sheet/address";
import {
  cellAt,
  type ExcelTable,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../sheet/snapshot";
import { readModelTables, type ModelTablesReading } from "./read-tables";
import { columnOf } from "./table-columns";
import type { ModelCell, ModelTable } from "./tables";

/** The names of the Excel Tables that a model is kept in; their sheets may be renamed. */
export const nodesTable = "KpiModelNodes";
export const linksTable = "KpiModelLinks";

/** The model that a workbook keeps, and where its tables stand. */
export interface KeptModel extends ModelTablesReading {
  readonly nodesAt: RangeAddress;
  /** `null`: somebody took the table of links away. */
  readonly linksAt: RangeAddress | null;
  /** The cell to look at for a row below the header, in the column of names or of sentences. */
  readonly cellOf: (table: "nodes" | "links", row: number) => CellAddress;
}

/** Reads the model of a workbook from its tables; `null` where it has none. Total. */
export function keptModel(snapshot: WorkbookSnapshot): KeptModel | null {
  const nodes = findTable(snapshot, nodesTable);
  if (!nodes) return null;
  const links = findTable(snapshot, linksTable);
  const tables = {
    nodes: rowsOf(nodes),
    links: links ? rowsOf(links) : { header: [], rows: [] },
  };
  const nameColumn = Math.max(0, columnOf(tables.nodes.header, "nodeColumns", "node"));
  const linkColumn = Math.max(0, columnOf(tables.links.header, "linkColumns", "caption"));
  return {
    ...readModelTables(tables),
    nodesAt: rangeOf(nodes),
    linksAt: links && rangeOf(links),
    cellOf: (table, row) => {
      const found = table === "links" && links ? links : nodes;
      const { top, left } = found.table.rectangle;
      const column = left + (found === nodes ? nameColumn : linkColumn);
      return { sheet: found.sheet.name, row: top + 1 + row, column };
    },
  };
}

interface FoundTable {
  readonly sheet: SheetSnapshot;
  readonly table: ExcelTable;
}

function findTable({ sheets }: WorkbookSnapshot, name: string): FoundTable | null {
  for (const sheet of sheets) {
    const table = sheet.tables.find((candidate) => candidate.name === name);
    if (table) return { sheet, table };
  }
  return null;
}

function rangeOf({ sheet, table }: FoundTable): RangeAddress {
  return { sheet: sheet.name, ...table.rectangle };
}

function rowsOf({ sheet, table }: FoundTable): ModelTable {
  const { top, left, bottom, right } = table.rectangle;
  const rowAt = (row: number): ModelCell[] =>
    Array.from({ length: right - left + 1 }, (_, at) => {
      const { value, formula } = cellAt(sheet, { row, column: left + at });
      const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
      return { text: String(value), formula: isFormula ? formula : null };
    });
  return {
    header: rowAt(top).map(({ text }) => text),
    rows: Array.from({ length: bottom - top }, (_, at) => rowAt(top + 1 + at)),
  };
}
