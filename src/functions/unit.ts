import type { Quantity } from "../core/cell/reading";
import { mapResult } from "../core/result";
import { quantityArgument } from "./arguments";
import { spread } from "./spread";

const eachPeriod: Readonly<Record<"year" | "month", string>> = { year: "/年", month: "/月" };

/**
 * The unit of the number that a cell says, in one spelling: % for 26.0％, 円 for 1,479,100千円, 事業所/年 for ３事業所以上/年. Empty where the cell names none.
 * @customfunction UNIT
 * @param cell The cell or text to read; for a range the units spill.
 * @returns The unit that NUMBER counts in.
 */
export function unit(cell: unknown[][]): unknown[][] {
  return spread({ cell }, (cells) => mapResult(quantityArgument("cell", cells.cell), unitOf));
}

function unitOf({ unit: read, per }: Quantity): string {
  return `${read?.symbol ?? ""}${per ? eachPeriod[per] : ""}`;
}
