import { registerTable } from "../../core/register/columns";
import type { WriteStep } from "../write-plan";
import { columnSteps } from "./register-layout";
import type { RegisterSources } from "./register-sources";

/** The row below the last that is filled: rows that were emptied at the end are filled again first. */
export function nextRow({ place, rows, headerRow }: RegisterSources): number {
  if (!place) return headerRow + 1;
  return rows.reduce((most, { range }) => Math.max(most, range.bottom), headerRow) + 1;
}

/** The table down to a row, with the looks and lists of the rows above; nothing where it reaches there. */
export function growSteps(
  { place, sheet, columns, language }: RegisterSources,
  lastRow: number,
): readonly WriteStep[] {
  if (!place || lastRow <= place.rectangle.bottom) return [];
  const range = { ...place.rectangle, bottom: lastRow };
  return [
    { kind: "resize-table", table: registerTable, sheet, range },
    {
      kind: "style",
      sheet,
      range: { ...range, top: place.rectangle.bottom + 1 },
      style: { wrap: true, borders: true },
    },
    ...columnSteps(sheet, language, (column) => columns.get(column), range),
  ];
}
