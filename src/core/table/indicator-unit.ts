import type { UnitReading } from "../cell/unit-column";
import type { Position } from "../sheet/address";
import type { ColumnPlan } from "./plan-columns";
import type { TableSheet } from "./table-sheet";
import { unitInBrackets } from "./unit-in-brackets";

/**
 * The unit that a table gives beside the values: in its unit column, else in brackets behind the
 * name, else above all of it. `null` when only the values themselves can tell.
 */
export function unitBeside(
  sheet: TableSheet,
  name: string,
  { row }: Position,
  columns: ColumnPlan,
  above: UnitReading | null,
): UnitReading | null {
  const column = columns.withRole("unit")[0]?.column;
  const beside = column === undefined ? null : sheet.unitIn(sheet.textAt(row, column));
  if (beside) return beside;
  return unitInBrackets(name, sheet.unitIn) ?? above;
}
