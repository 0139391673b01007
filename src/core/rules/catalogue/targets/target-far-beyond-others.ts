import { writtenIn } from "../../indicator-data";
import { changesBeside } from "../../relative-change";
import { kpiViewpoint } from "../../official-sources";
import { defineRule, type RuleHit } from "../../rule";

/** A goal that asks for far more than the others of its table. */
export interface TargetFarBeyondOthers {
  readonly indicator: string;
  readonly baseline: string;
  readonly target: string;
  /** Change relative to the baseline: 1.5 for 12 → 30. */
  readonly change: number;
  /** The middle change of the other indicators of the table. */
  readonly usual: number;
}

/** More than twice the baseline: below that, a bold goal is still ordinary. */
const largeChange = 1;
/** And five times what the others aim at; the middle of them, so that one more bold goal hides nothing. */
const largeBeside = 5;

/**
 * Does a goal ask for far more than the others of its table? Mie KPI③: 12件 → 30件 is +150 % beside
 * +14.5 %, +2.6 % and +96 %. A small start often explains it, and then the ground should be written.
 */
export const targetFarBeyondOthers = defineRule({
  id: "target-far-beyond-others",
  group: "targets",
  severity: "advice",
  source: kpiViewpoint(3),
  each: "table",
  check: (table): RuleHit<TargetFarBeyondOthers>[] =>
    changesBeside(table).flatMap(({ indicator, change, usual }) => {
      const { name, nameAt, baseline, target } = indicator;
      if (change <= largeChange || change <= usual * largeBeside || !baseline || !target) return [];
      const written = { baseline: writtenIn(baseline), target: writtenIn(target) };
      const data = { indicator: name, ...written, change, usual };
      return [{ at: target.at, subject: nameAt, data }];
    }),
});
