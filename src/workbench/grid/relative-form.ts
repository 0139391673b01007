import { columnIndex } from "../../core/sheet/address";

/** A reference to a cell that is not part of a longer word, function or sheet name. */
const reference = /(?<![\p{L}\p{N}_.$'])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!'[])/giu;

/** `3:5`: no letters to count from, so such formulas stay on their own. */
const wholeRows = /(?<![\p{L}\p{N}_.$])\$?\d+:\$?\d+/u;

/**
 * A formula with its references written as distances: `=A1*$B$1` in C1 and `=A2*$B$1` in C2 give
 * the same text. Cells of equal form share one parsed formula; without that, Univer parses
 * thousands of different texts again in every calculation. `null` when it cannot be said this way.
 */
export function relativeForm(formula: string, row: number, column: number): string | null {
  if (wholeRows.test(outsideQuotes(formula, (part) => part, ""))) return null;
  return outsideQuotes(formula, (part) =>
    part.replace(
      reference,
      (_, fixedColumn: string, letters: string, fixedRow: string, digits: string) => {
        const down = fixedRow ? digits : `[${Number(digits) - 1 - row}]`;
        const across = fixedColumn ? letters.toUpperCase() : `[${columnIndex(letters) - column}]`;
        return `\u0001${down},${across}`;
      },
    ),
  );
}

/** Texts and sheet names in quotes stay as they are, whatever they look like. */
function outsideQuotes(formula: string, change: (part: string) => string, quoted?: string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 1 ? (quoted ?? part) : change(part)))
    .join("");
}
