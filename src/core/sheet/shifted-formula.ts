import { columnIndex, columnName, maximumColumns, maximumRows } from "./address";
import { formulaTokens } from "./formula-tokens";

/** A cell, a column or a row of a reference, with its `$`. */
const corner = /(?:(\$?)([A-Z]{1,3}))?(?:(\$?)([0-9]{1,7}))?/gi;

/**
 * A formula as filling gives it to a cell so many rows below and columns to the right: what has no
 * `$` moves along. What would leave the sheet becomes `#REF!`. Total.
 */
export function shiftedFormula(formula: string, down: number, across: number): string {
  return formulaTokens(formula)
    .map((token) =>
      token.kind === "reference" ? shiftedReference(token.written, down, across) : token.written,
    )
    .join("");
}

function shiftedReference(written: string, down: number, across: number): string {
  const bang = written.lastIndexOf("!") + 1;
  const lost: string[] = [];
  const block = written.slice(bang).replace(corner, (whole, ...groups: (string | undefined)[]) => {
    const [fixedColumn = "", letters = "", fixedRow = "", digits = ""] = groups;
    const column = letters && fixedColumn + shiftedColumn(letters, fixedColumn ? 0 : across);
    const row = digits && fixedRow + shiftedRow(digits, fixedRow ? 0 : down);
    if (isLost(column) || isLost(row)) lost.push(whole);
    return column + row;
  });
  return lost.length > 0 ? "#REF!" : written.slice(0, bang) + block;
}

/** Stands for a column or row beyond the sheet's. */
const beyond = "?";

function isLost(line: string): boolean {
  return line.endsWith(beyond);
}

function shiftedColumn(letters: string, across: number): string {
  const column = columnIndex(letters) + across;
  return column >= 0 && column < maximumColumns ? columnName(column) : beyond;
}

function shiftedRow(digits: string, down: number): string {
  const row = Number(digits) + down;
  return row >= 1 && row <= maximumRows ? String(row) : beyond;
}
