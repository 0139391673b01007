import type { PeriodRemark } from "../../../period/period";
import { periodRemarks } from "../../period-remarks";
import { eraAct } from "../../official-sources";
import { defineRule, type RuleHit } from "../../rule";

/** A time whose two years differ, or whose era year cannot be. */
export interface EraYearDisagrees {
  readonly written: string;
  readonly remark: Exclude<PeriodRemark, { readonly kind: "era-ended" }>;
}

/** Do 西暦 and 和暦 name the same year? 2025年（令和８年） is either 2025 or 2026. */
export const eraYearDisagrees = defineRule({
  id: "era-year-disagrees",
  group: "values",
  severity: "error",
  source: eraAct,
  each: "sheet",
  check: (sheet): RuleHit<EraYearDisagrees>[] =>
    periodRemarks(sheet).flatMap(({ at, written, remark }) =>
      remark.kind === "era-ended" ? [] : [{ at, data: { written, remark } }],
    ),
});
