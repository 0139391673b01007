import type { WorkbookSnapshot } from "../sheet/snapshot";
import type { ValuesIn } from "./plain-formula";

/** The values of a workbook by sheet and block; blank outside of what is in use. */
export function valuesOf({ sheets }: WorkbookSnapshot): ValuesIn {
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  return (name, { top, left, bottom, right }) => {
    const sheet = byName.get(name.toLowerCase());
    return span(top, bottom).map((row) =>
      span(left, right).map((column) =>
        // What is not seen is no plain number: such a formula becomes its value.
        sheet ? (sheet.values[row - sheet.top]?.[column - sheet.left] ?? "") : "?",
      ),
    );
  };
}

function span(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
