import { formatPosition } from "../../../sheet/address";
import { governmentRule } from "../../machine-readability";
import { defineRule, type RuleHit } from "../../rule";

/** Where the header stands, and the first words above it. */
export interface HeaderNotFirstRow {
  readonly header: string;
  /** Empty where the rows above are blank. */
  readonly above: string;
}

/** Does the sheet begin with a title or blank rows instead of the header? */
export const headerNotFirstRow = defineRule({
  id: "header-not-first-row",
  group: "machine-readability",
  severity: "advice",
  source: governmentRule("L3-01"),
  each: "sheet",
  check: ({ tables, snapshot }): RuleHit<HeaderNotFirstRow>[] => {
    const [first] = tables;
    if (!first || first.range.top === 0) return [];
    const { top: row, left: column } = first.range;
    const above = snapshot.values
      .slice(0, Math.max(0, row - snapshot.top))
      .flat()
      .find((value) => value !== "");
    return [
      {
        at: { sheet: snapshot.name, row, column },
        data: { header: formatPosition({ row, column }), above: String(above ?? "").trim() },
      },
    ];
  },
});
