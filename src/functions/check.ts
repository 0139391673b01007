import { checkTexts } from "../core/messages/check-texts";
import { err } from "../core/result";
import type { CellValue } from "../core/sheet/snapshot";
import { cellsOf, isOmitted, mostCells, type CellArgument } from "./blocks";
import { valueOrError } from "./cell-error";
import { messageLanguage } from "./message-language";

/**
 * What a careful reviewer would say of a KPI table: spills a header and a row a finding, with severity, place, what is wrong and what to do. It looks at the values alone: what number formats, colours and other sheets say is seen by the check in the pane only.
 * @customfunction CHECK
 * @param range The cells of the table, header rows included.
 * @returns A row a finding, or one cell that says that there is none.
 */
export async function check(range: unknown[][]): Promise<string[][]> {
  const count = cellsOf(range).length;
  if (count > mostCells) {
    const limit = mostCells;
    valueOrError(err({ kind: "too-many-cells", argument: "range", count, limit }));
  }
  // The rules and their words are fetched when the first cell asks: no other function needs them.
  const [{ checkCells }, { findingsTable }] = await Promise.all([
    import("../core/rules/check-cells"),
    import("../core/report/findings-table"),
  ]);
  const language = messageLanguage();
  const texts = checkTexts[language];
  const { findings, tables } = checkCells(range.map((row) => row.map(valueOf)));
  if (tables === 0) return [[texts.noTable]];
  if (findings.length === 0) return [[texts.none]];
  return findingsTable(findings, language, ({ row, column }) => texts.place(row + 1, column + 1));
}

/** A cell as a snapshot holds it: an error is its code. */
function valueOf(cell: CellArgument): CellValue {
  if (isOmitted(cell)) return "";
  if (typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean")
    return cell;
  const { code } = cell as { readonly code?: unknown };
  return typeof code === "string" ? code : "";
}
