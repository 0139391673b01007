import { kpiFormulas, shortFormula } from "../../kpi-formulas";
import { defineRule, type RuleHit } from "../../rule";

/** A function that Excel calls at every change of any cell. */
export interface KpiFormulaVolatile {
  readonly formula: string;
  /** `TODAY` */
  readonly volatile: string;
}

/** Excel's functions that count as changed at every recalculation. */
const volatile = /^(?:TODAY|NOW|OFFSET|INDIRECT|RAND|RANDBETWEEN|RANDARRAY|CELL|INFO)$/i;

/** Does a function of this add-in take an argument that changes at every recalculation (TODAY())? */
export const kpiFormulaVolatile = defineRule({
  id: "kpi-formula-volatile",
  group: "formulas",
  severity: "advice",
  source: {
    id: "Excel の再計算（Excel recalculation）",
    url: "https://learn.microsoft.com/office/client-developer/excel/excel-recalculation",
  },
  each: "sheet",
  *check(sheet): Generator<RuleHit<KpiFormulaVolatile> | null> {
    for (const found of kpiFormulas(sheet)) {
      if (found === null) {
        yield null;
        continue;
      }
      const { at, formula, calls } = found;
      const inside = calls
        .flatMap((call) => call.arguments.flat())
        .find(({ kind, written }) => kind === "call" && volatile.test(written.slice(0, -1)));
      if (!inside) continue;
      const name = inside.written.slice(0, -1).toUpperCase();
      yield { at, data: { formula: shortFormula(formula), volatile: name } };
    }
  },
});
