import { kpiFormulas, shortFormula } from "../../kpi-formulas";
import { microsoftDocs } from "../../official-sources";
import { defineRule, type RuleHit } from "../../rule";

/** A formula of ours that Excel does not know. */
export interface KpiFormulaUnknown {
  readonly formula: string;
  readonly name: string;
}

/**
 * Does a formula with a function of this add-in give #NAME?, or was it saved as `_xldudf_…`? Excel
 * writes that where the add-in was missing.
 */
export const kpiFormulaUnknown = defineRule({
  id: "kpi-formula-unknown",
  group: "formulas",
  severity: "error",
  source: microsoftDocs("#NAME? errors", "javascript/api/excel/excel.nameerrorcellvaluesubtype"),
  each: "sheet",
  *check(sheet): Generator<RuleHit<KpiFormulaUnknown> | null> {
    for (const found of kpiFormulas(sheet)) {
      if (found === null) yield null;
      else if (found.value === "#NAME?" || /_xldudf_/i.test(found.formula)) {
        const { at, formula, calls } = found;
        yield { at, data: { formula: shortFormula(formula), name: calls[0]?.name ?? "" } };
      }
    }
  },
});
