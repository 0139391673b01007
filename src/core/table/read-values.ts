import type { Datum } from "../indicator/indicator";
import type { PlannedColumn } from "./plan-columns";
import type { BodyRow } from "./read-body";
import { inOrder, readDatum } from "./read-datum";
import type { TablePart } from "./table-part";

/** The indicator's own values by what they are. */
export interface OwnValues {
  readonly baseline: Datum | null;
  readonly target: Datum | null;
  readonly planned: readonly Datum[];
  readonly actuals: readonly Datum[];
}

type Place = "baseline" | "target" | "planned" | "actual";

/** Sorts the cells of the indicator's own rows by what row and column say they are. */
export function readValues(part: TablePart): OwnValues {
  const found: Record<Place, Datum[]> = { baseline: [], target: [], planned: [], actual: [] };
  const seen = new Set<string>();
  for (const row of part.indicator.rows) {
    for (const column of part.columns.values) {
      const place = placeOf(row, column);
      if (!place) continue;
      const datum = readDatum(
        part.view,
        { row: row.row, column: column.column },
        part.datedBy(row, column),
        part.unit,
      );
      // A cell merged over all rows of the indicator is one cell.
      const key = `${datum.at.row},${datum.at.column}`;
      if (!seen.has(key)) found[place].push(datum);
      seen.add(key);
    }
  }
  const goals = inOrder(found.target.filter(isFilled));
  return {
    baseline: found.baseline.find(isFilled) ?? found.baseline[0] ?? null,
    target: goals.at(-1) ?? found.target[0] ?? null,
    // Goals before the last one are on the way to it.
    planned: inOrder([...found.planned.filter(isFilled), ...goals.slice(0, -1)]),
    actuals: inOrder(found.actual.filter(isFilled)),
  };
}

/** The column's word counts; where it is only a year, the row's word; without one it was measured. */
function placeOf({ role: row }: BodyRow, { role: column }: PlannedColumn): Place | null {
  if (row === "derived" || row === "verdict" || row === "reference" || row === "other") return null;
  if (column === "baseline" || column === "target" || column === "planned" || column === "actual") {
    return column;
  }
  return row === "own" ? "actual" : row;
}

/** Is there anything to read in its cell? */
export function isFilled({ reading }: Datum): boolean {
  return reading.kind !== "blank";
}
