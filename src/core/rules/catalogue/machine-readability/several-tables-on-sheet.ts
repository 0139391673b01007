import { formatRectangle } from "../../../sheet/address";
import { governmentRule } from "../../machine-readability";
import { defineRule, type RuleHit } from "../../rule";

/** The tables of one sheet. */
export interface SeveralTablesOnSheet {
  readonly count: number;
  /** `A1:C5` */
  readonly ranges: readonly string[];
}

/** Does a sheet hold more than one table? A program reads a sheet as one table. */
export const severalTablesOnSheet = defineRule({
  id: "several-tables-on-sheet",
  group: "machine-readability",
  severity: "advice",
  source: governmentRule("L1-02"),
  each: "sheet",
  check: ({ tables }): RuleHit<SeveralTablesOnSheet>[] => {
    const [, second] = tables;
    if (!second) return [];
    const { sheet, top: row, left: column } = second.range;
    return [
      {
        at: { sheet, row, column },
        data: { count: tables.length, ranges: tables.map(({ range }) => formatRectangle(range)) },
      },
    ];
  },
});
