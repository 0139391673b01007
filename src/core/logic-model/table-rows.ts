import type { LinkColumn, NodeColumn } from "../messages/logic-model";
import { columnOf } from "./table-columns";
import type { ModelCell, ModelTables } from "./tables";

/** A row of a table: its cells by what their columns are for. */
export type Row<K extends string> = (column: K) => ModelCell;

/** The rows of a table whose columns stand in any order; a column that is not there is blank. */
export function rowsOf<K extends NodeColumn | LinkColumn>(
  { header, rows }: ModelTables["nodes"],
  columns: readonly K[],
  titles: "nodeColumns" | "linkColumns",
): Row<K>[] {
  const places = new Map(columns.map((column) => [column, columnOf(header, titles, column)]));
  const blank: ModelCell = { text: "", formula: null };
  return rows.map((row) => (column) => row[places.get(column) ?? -1] ?? blank);
}

/** The text of a cell, without blanks around it. */
export function textIn<K extends string>(row: Row<K>, column: K): string {
  return row(column).text.trim();
}
