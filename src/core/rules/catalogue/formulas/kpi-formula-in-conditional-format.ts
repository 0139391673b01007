import { formatRectangle } from "../../../sheet/address";
import { kpiCalls, shortFormula } from "../../kpi-formulas";
import { microsoftDocs } from "../../official-sources";
import { defineRule, type RuleHit } from "../../rule";

/** A conditional format with a function of ours. */
export interface KpiFormulaInConditionalFormat {
  readonly formula: string;
  readonly range: string;
}

/** Does a conditional format call a function of this add-in? Excel does not calculate add-ins there. */
export const kpiFormulaInConditionalFormat = defineRule({
  id: "kpi-formula-in-conditional-format",
  group: "formulas",
  severity: "warning",
  source: microsoftDocs(
    "Synchronous custom functions",
    "office/dev/add-ins/excel/custom-functions-synchronous",
  ),
  each: "sheet",
  check: ({ snapshot, looks }): RuleHit<KpiFormulaInConditionalFormat>[] =>
    (looks?.conditionalFormulas ?? [])
      .filter(({ formula }) => kpiCalls(formula).length > 0)
      .map(({ formula, range }) => ({
        at: { sheet: snapshot.name, row: range.top, column: range.left },
        data: { formula: shortFormula(formula), range: formatRectangle(range) },
      })),
});
