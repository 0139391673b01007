import { contains, type CellAddress } from "../sheet/address";
import { formulaCalls, type FormulaCall } from "../sheet/formula-calls";
import type { FormulaReference, FormulaToken } from "../sheet/formula-tokens";
import type { CellValue } from "../sheet/snapshot";
import type { CheckedSheet } from "./checked-sheet";

/** A cell with a formula that calls functions of this add-in. */
export interface KpiFormula {
  readonly at: CellAddress;
  readonly formula: string;
  readonly value: CellValue;
  readonly calls: readonly KpiCall[];
}

/** A call of a function of this add-in; `name` is `KPI.STATUS` however the file spells it. */
export interface KpiCall extends FormulaCall {
  readonly name: string;
}

/** Excel saves a function that it does not know as `_xldudf_KPI_STATUS`. */
const ownName = /^(?:_xldudf_)?KPI[._]/i;
const mayBeOwn = /KPI[._]/i;
const rowsAtOnce = 1000;

/** The cells of a sheet that call our functions; `null` now and then, where the check may pause. */
export function* kpiFormulas({ snapshot }: CheckedSheet): Generator<KpiFormula | null> {
  const { name: sheet, top, left, formulas, values } = snapshot;
  for (const [r, row] of formulas.entries()) {
    for (const [c, formula] of row.entries()) {
      if (typeof formula !== "string" || !formula.startsWith("=") || !mayBeOwn.test(formula))
        continue;
      // A text that looks like a formula is its own value.
      if (formula === values[r]?.[c]) continue;
      const calls = kpiCalls(formula);
      if (calls.length === 0) continue;
      const at = { sheet, row: top + r, column: left + c };
      yield { at, formula, value: values[r]?.[c] ?? "", calls };
    }
    if (r % rowsAtOnce === rowsAtOnce - 1) yield null;
  }
}

/** The calls of our functions in a formula. */
export function kpiCalls(formula: string): readonly KpiCall[] {
  return formulaCalls(formula)
    .filter(({ name }) => ownName.test(name))
    .map((call) => ({
      ...call,
      name: call.name
        .replace(/^_xldudf_/i, "")
        .replace(/^KPI_/i, "KPI.")
        .toUpperCase(),
    }));
}

/** The blocks of cells that pieces of a formula name. */
export function referencesIn(tokens: readonly FormulaToken[]): readonly FormulaReference[] {
  return tokens.filter((token) => token.kind === "reference");
}

/** Does the reference, in a formula of this cell, hold the cell itself? */
export function refersToItself(reference: FormulaReference, at: CellAddress): boolean {
  const sheet = reference.sheet ?? at.sheet;
  return sheet.toLowerCase() === at.sheet.toLowerCase() && contains(reference.rectangle, at);
}

/** A formula is quoted in a sentence: so much of it that people find it again. */
export function shortFormula(formula: string): string {
  const letters = Array.from(formula);
  return letters.length > 60 ? `${letters.slice(0, 60).join("")}…` : formula;
}
