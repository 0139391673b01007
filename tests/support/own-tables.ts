import { findingsColumns, findingsHeader } from "../../src/core/messages/findings-sheet";
import { historyHeader } from "../../src/core/messages/history-sheet";
import { linkColumns, logicModelTexts, nodeColumns } from "../../src/core/messages/logic-model";
import { registerHeader } from "../../src/core/messages/register-headers";
import { historyColumns } from "../../src/core/history/columns";
import { registerColumns } from "../../src/core/register/columns";
import type { CellValue, SheetSnapshot } from "../../src/core/sheet/snapshot";

/** The headers of the tables that the add-in keeps in a workbook, by their names. */
export const ownHeaders = {
  KpiRegister: registerColumns.map((column) => registerHeader(column, "ja")),
  KpiHistory: historyColumns.map((column) => historyHeader(column, "ja")),
  KpiFindings: findingsColumns.map((column) => findingsHeader(column, "ja")),
  KpiModelNodes: nodeColumns.map((column) => logicModelTexts("ja").nodeColumns[column]),
  KpiModelLinks: linkColumns.map((column) => logicModelTexts("ja").linkColumns[column]),
} as const;

export type OwnTable = keyof typeof ownHeaders;

/** One of these tables on a sheet of its own, each cell as told. */
export function ownTable(
  name: OwnTable,
  rows: number,
  cell: (row: number, column: number) => CellValue,
): SheetSnapshot {
  const headers: readonly CellValue[] = ownHeaders[name];
  const values = [
    headers,
    ...Array.from({ length: rows }, (_, r) => headers.map((_header, c) => cell(r, c))),
  ];
  const formats = headers.map(() => "General");
  return {
    ...{ name: `${name}の表`, top: 0, left: 0 },
    values,
    texts: values.map((row) => row.map(String)),
    formats: values.map(() => formats),
    formulas: values,
    ...{ merges: [], hiddenRows: [], hiddenColumns: [], protected: false },
    tables: [{ name, rectangle: { top: 0, left: 0, bottom: rows, right: headers.length - 1 } }],
  };
}
