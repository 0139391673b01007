import type { Cell } from "../core/sheet/snapshot";
import type { PlannedCell } from "./write-plan";

/** Does a cell hold what a plan enters into it? */
export function holds(present: Cell, planned: PlannedCell): boolean {
  if (planned.kind === "formula") return isSameFormula(present, planned.formula);
  if (isFormula(present)) return false;
  switch (planned.kind) {
    case "text":
      return String(present.value) === planned.text;
    case "number":
      return present.value === planned.value;
    case "blank":
      return present.value === "";
  }
}

/** A text that looks like a formula is its own value. */
export function isFormula({ value, formula }: Pick<Cell, "value" | "formula">): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/** Does the cell hold the formula, however Excel spells it? */
export function isSameFormula({ formula }: Pick<Cell, "formula">, wanted: string): boolean {
  return formula === wanted || plain(String(formula)) === plain(wanted);
}

/** A formula as Excel may give it back: other quotes and blanks, or the name of a function that is absent. */
function plain(formula: string): string {
  return formula
    .replace(/[\s']/g, "")
    .replaceAll(/_xldudf_KPI_/gi, "KPI.")
    .toUpperCase();
}
