import { kpiFormulas, referencesIn, refersToItself, shortFormula } from "../../kpi-formulas";
import { microsoftDocs } from "../../official-sources";
import { defineRule, type RuleHit } from "../../rule";

/** A function that is asked about its own cell. */
export interface KpiFormulaCircular {
  readonly formula: string;
  /** As the formula writes it: `A1:C9`. */
  readonly reference: string;
}

/** Does a function of this add-in take its own cell as an argument? Excel then shows 0. */
export const kpiFormulaCircular = defineRule({
  id: "kpi-formula-circular",
  group: "formulas",
  severity: "error",
  source: microsoftDocs(
    "Worksheet.CircularReference",
    "office/vba/api/excel.worksheet.circularreference",
  ),
  each: "sheet",
  *check(sheet): Generator<RuleHit<KpiFormulaCircular> | null> {
    for (const found of kpiFormulas(sheet)) {
      if (found === null) {
        yield null;
        continue;
      }
      const { at, formula, calls } = found;
      const own = referencesIn(calls.flatMap((call) => call.arguments.flat())).find((reference) =>
        refersToItself(reference, at),
      );
      if (own) yield { at, data: { formula: shortFormula(formula), reference: own.written } };
    }
  },
});
