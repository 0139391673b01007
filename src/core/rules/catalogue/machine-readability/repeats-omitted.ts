import type { KpiTable } from "../../../table/kpi-table";
import { bodyOf } from "../../body-cells";
import type { CheckedSheet } from "../../checked-sheet";
import { oneHit, type MetCell } from "../../met";
import { governmentRule } from "../../machine-readability";
import { defineRule } from "../../rule";

/** Is a word left out where it is the same as above (〃, 同上, or blank)? */
export const repeatsOmitted = defineRule({
  id: "repeats-omitted",
  group: "machine-readability",
  severity: "advice",
  source: governmentRule("L2-02"),
  each: "table",
  check: (table, sheet) =>
    oneHit(
      table.roles
        .filter(({ axis, role }) => axis === "column" && role !== null && wordRoles.has(role))
        .flatMap(({ range }) => omitted(table, range.left, sheet)),
    ),
});

/** Columns of words that hold for several rows. */
const wordRoles: ReadonlySet<string> = new Set(["area", "kind", "name", "label"]);
const ditto = /^(?:〃|々|"|”|″|同上|同じ|ditto)$/iu;

/** The cells of a column that leave to the reader what stands above. */
function omitted(table: KpiTable, column: number, { cells }: CheckedSheet): MetCell[] {
  const body = bodyOf(table);
  const found: MetCell[] = [];
  let above = "";
  for (let row = body?.top ?? 0; body && row <= body.bottom; row++) {
    const text = cells.textAt(row, column);
    const isOmitted =
      above !== "" && (text === "" ? isFilled(row, table, cells) : ditto.test(text));
    if (isOmitted) found.push({ at: { sheet: cells.name, row, column }, word: above });
    else if (text !== "") above = text;
  }
  return found;
}

function isFilled(row: number, { range }: KpiTable, cells: CheckedSheet["cells"]): boolean {
  for (let column = range.left; column <= range.right; column++) {
    if (!cells.isBlankAt(row, column)) return true;
  }
  return false;
}
