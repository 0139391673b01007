import type { BodyRow } from "./body-row";
import type { FoundTable } from "./find-tables";
import type { TableForm } from "./kpi-table";

const rowWords: readonly string[] = ["planned", "actual", "target"];

/** Which of the known forms a table has. */
export function formOf({ columns, body }: Pick<FoundTable, "columns" | "body">): TableForm {
  const { values, dates } = columns;
  if (values.length === 0) return "list";
  if (dates !== null) return "long";
  if (body.indicators.some(({ rows }) => rows.some(hasRowWord))) return "plan-actual-rows";
  const years = new Set(values.flatMap(({ periodAt }) => periodAt?.column ?? []));
  return values.length > 2 && years.size > 2 ? "years-across" : "baseline-target";
}

function hasRowWord({ role }: BodyRow): boolean {
  return rowWords.includes(role);
}
