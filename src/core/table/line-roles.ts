import type { FoundTable } from "./find-tables";
import type { LineRole } from "./kpi-table";
import { oneLine } from "./one-line";

/** Every column of a table, then every row below its header, with its role and the ground for it. */
export function rolesOf(
  sheet: string,
  { rectangle, header, columns, body }: FoundTable,
): LineRole[] {
  const { top, left, bottom, right } = rectangle;
  const roles = columns.all.map(({ column, role, from, label, periodText }): LineRole => {
    const word = oneLine(label) || periodText;
    const range = { sheet, top, left: column, bottom, right: column };
    return { axis: "column", range, role, from, word: word === "" ? null : word };
  });
  let row = header.bottom;
  for (const { role, from, word } of body.lines) {
    row++;
    roles.push({
      axis: "row",
      range: { sheet, top: row, left, bottom: row, right },
      role,
      from,
      word,
    });
  }
  return roles;
}
