import type { FormulaReference } from "../../../sheet/formula-tokens";
import { isBlankBlock } from "../../blank-block";
import type { KpiCall } from "../../kpi-formulas";
import { kpiFormulas, referencesIn, shortFormula } from "../../kpi-formulas";
import { defineRule, type RuleHit } from "../../rule";

/** A function with an argument that points at nothing. */
export interface KpiFormulaEmptyArgument {
  readonly formula: string;
  readonly reference: string;
}

/** The first argument of these is the actual, which is blank until it has been measured. */
const actualFirst = /^KPI\.(?:STATUS|PROGRESS|ACHIEVEMENT|PACE)$/;

/**
 * Does a function of this add-in point at an empty cell? A row was moved or a formula copied too far.
 * Only where one reference alone is the argument: `IF(A1="",…)` knows what it does.
 */
export const kpiFormulaEmptyArgument = defineRule({
  id: "kpi-formula-empty-argument",
  group: "formulas",
  severity: "warning",
  source: null,
  each: "sheet",
  *check(sheet, { snapshot }): Generator<RuleHit<KpiFormulaEmptyArgument> | null> {
    for (const found of kpiFormulas(sheet)) {
      if (found === null) {
        yield null;
        continue;
      }
      const { at, formula, calls } = found;
      const empty = calls
        .flatMap(wholeArguments)
        .find((reference) => isBlankBlock(reference, at.sheet, snapshot));
      if (empty) yield { at, data: { formula: shortFormula(formula), reference: empty.written } };
    }
  },
});

/** The arguments that are one reference and nothing else. */
function wholeArguments({ name, arguments: given }: KpiCall): readonly FormulaReference[] {
  return given.flatMap((tokens, i) =>
    tokens.length === 1 && !(i === 0 && actualFirst.test(name)) ? referencesIn(tokens) : [],
  );
}
