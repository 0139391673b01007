import type { CellValue, SheetSnapshot } from "./snapshot";

/** Functions of ours whose result takes several cells, and how many columns at most. */
const spilling: readonly { readonly call: RegExp; readonly columns: number }[] = [
  { call: /^=(?:_xldudf_)?KPI[._]SUMMARY\(/i, columns: 1 },
  { call: /^=(?:_xldudf_)?KPI[._]CHECK\(/i, columns: Number.POSITIVE_INFINITY },
  { call: /^=(?:_xldudf_)?KPI[._](?:TARGET_PATH|NEAREST)\(/i, columns: 3 },
];

/**
 * A sheet without what the add-in's own functions have spilled into it. Only the first cell of such
 * a block holds the formula; the others look as if somebody had typed them, and a summary that were
 * read as the staff's words would become part of the next summary. The block reaches as far down
 * and right as cells follow each other without a gap: Excel spills into empty cells only.
 */
export function withoutOwnSpills(sheet: SheetSnapshot): SheetSnapshot {
  const spilt = new Set<string>();
  sheet.formulas.forEach((row, r) => {
    row.forEach((formula, c) => {
      if (typeof formula !== "string" || !formula.startsWith("=")) return;
      // A text that looks like a formula fills nothing.
      if (formula === sheet.values[r]?.[c]) return;
      const found = spilling.find(({ call }) => call.test(formula));
      if (found) for (const key of block(sheet, r, c, found.columns)) spilt.add(key);
    });
  });
  if (spilt.size === 0) return sheet;
  const cleared = <T>(matrix: readonly (readonly T[])[], blank: T) =>
    matrix.map((row, r) => row.map((cell, c) => (spilt.has(keyOf(r, c)) ? blank : cell)));
  return {
    ...sheet,
    values: cleared<CellValue>(sheet.values, ""),
    texts: cleared(sheet.texts, ""),
  };
}

/** The cells that a formula filled besides its own. */
function block(sheet: SheetSnapshot, top: number, left: number, columns: number): string[] {
  const filled = (r: number, c: number) => (sheet.values[r]?.[c] ?? "") !== "";
  // A cell with a formula of its own is nobody's spill.
  const typed = (r: number, c: number) => {
    const formula = sheet.formulas[r]?.[c];
    return typeof formula === "string" && formula.startsWith("=");
  };
  const takes = (r: number, c: number) => filled(r, c) && !typed(r, c);
  let right = left;
  while (right - left + 1 < columns && takes(top, right + 1)) right += 1;
  const keys: string[] = [];
  for (let r = top; r === top || takes(r, left); r += 1) {
    for (let c = left; c <= right; c += 1) if (r > top || c > left) keys.push(keyOf(r, c));
  }
  return keys;
}

function keyOf(row: number, column: number): string {
  return `${row},${column}`;
}
