import { writtenIn } from "../../indicator-data";
import { changesBeside } from "../../relative-change";
import { kpiViewpoint } from "../../official-sources";
import { defineRule, type RuleHit } from "../../rule";

/** A goal that asks for far less than the others of its table. */
export interface TargetNearBaseline {
  readonly indicator: string;
  readonly baseline: string;
  readonly target: string;
  /** Change relative to the baseline: 0.026 for 195 → 200. */
  readonly change: number;
  /** The middle change of the other indicators of the table. */
  readonly usual: number;
}

/** A change below a twentieth of the baseline is small in itself: counts vary so much by chance. */
const smallChange = 0.05;
/** And below a quarter of what the table's other indicators aim at, it stands out. */
const smallBeside = 0.25;

/**
 * Is a goal hardly above today's value while the others of its table aim far higher?
 * Mie KPI③: 195人 → 200人 beside +14.5 %, +96 % and +150 %. It may be meant as "keep".
 */
export const targetNearBaseline = defineRule({
  id: "target-near-baseline",
  group: "targets",
  severity: "advice",
  source: kpiViewpoint(3),
  each: "table",
  check: (table): RuleHit<TargetNearBaseline>[] =>
    changesBeside(table).flatMap(({ indicator, change, usual }) => {
      const { name, nameAt, baseline, target } = indicator;
      if (change === 0 || change >= smallChange || change >= usual * smallBeside) return [];
      if (!baseline || !target) return [];
      const written = { baseline: writtenIn(baseline), target: writtenIn(target) };
      const data = { indicator: name, ...written, change, usual };
      return [{ at: target.at, subject: nameAt, data }];
    }),
});
