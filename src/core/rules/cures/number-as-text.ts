import type { Quantity } from "../../cell/reading";
import type { Datum } from "../../indicator/indicator";
import { everyDatum, oncePerCell } from "../indicator-data";
import { cellOf, tableAt } from "./cells";
import type { CellEdit, Cure } from "./cure";

/** A number, its unit, what binds it: 26.0％, 131件, 90％超. Whatever else a cell says would be lost. */
const shown: ReadonlySet<string> = new Set(["number", "unit", "comparator"]);

/** The cells hold numbers and still show what they showed: 131 with the format `#,##0"件"`. */
export const cureNumbers: Cure<unknown> = ({ at }, view) => {
  const table = tableAt(view, at);
  if (!table) return [];
  return oncePerCell(table.indicators.flatMap(everyDatum)).flatMap((datum): CellEdit[] => {
    const cell = cellOf(view, datum.at);
    if (typeof cell?.value !== "string" || cell.formula !== cell.value) return [];
    const format = formatOf(datum);
    const { quantity } = datum;
    return quantity && format !== null
      ? [{ at: datum.at, entry: { kind: "number", value: quantity.value, format } }]
      : [];
  });
};

/** The format that shows the number as it was written; `null` where none would. */
function formatOf({ reading, quantity }: Datum): string | null {
  if (!quantity || reading.kind !== "quantity" || reading.notes.length > 0) return null;
  const { parts } = reading;
  if (parts.some(({ kind }) => !shown.has(kind)) || quantity.per !== null) return null;
  const kinds = parts.map(({ kind }) => kind).join(" ");
  if (!/^number(?: unit)?(?: comparator)?$/u.test(kinds)) return null;
  const number = parts[0]?.written.normalize("NFKC") ?? "";
  if (!/^[-+]?[\d,]+(?:\.\d+)?$/u.test(number)) return null;
  const binding = parts.find(({ kind }) => kind === "comparator")?.written ?? "";
  return plainFormat(number, quantity) + (binding && `"${binding}"`);
}

function plainFormat(number: string, { unit }: Quantity): string {
  const places = /\.(\d+)/u.exec(number)?.[1] ?? "";
  const decimals = places && `.${"0".repeat(places.length)}`;
  if (unit?.symbol === "%") return `0${decimals}%`;
  const whole = number.includes(",") ? "#,##0" : "0";
  return `${whole}${decimals}${unit ? `"${unit.written}"` : ""}`;
}
