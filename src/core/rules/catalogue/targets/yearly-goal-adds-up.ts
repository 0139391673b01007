import type { Datum, Indicator } from "../../../indicator/indicator";
import { isDatedNumber, writtenIn } from "../../indicator-data";
import { defineRule, type RuleHit } from "../../rule";

/** A goal for each year that is followed as a sum over the years. */
export interface YearlyGoalAddsUp {
  readonly indicator: string;
  /** The goal of each year, or of the first one. */
  readonly yearly: string;
  readonly path: readonly string[];
  /** `words`: the name says 累計 and a value /年; `values`: the path is 1, 2, 3 … times the yearly goal. */
  readonly seenIn: "words" | "values";
}

/** With fewer steps a path may be twice its start by chance. */
const fewestSteps = 3;

/**
 * Is a goal for each year followed as a sum over the years? 「３事業所/年」 with 3, 6, 9 in the years is a
 * 累計: read as yearly counts, the second year already asks for double.
 */
export const yearlyGoalAddsUp = defineRule({
  id: "yearly-goal-adds-up",
  group: "targets",
  severity: "warning",
  source: null,
  each: "indicator",
  check: (indicator): RuleHit<YearlyGoalAddsUp>[] => {
    const { kind, name, accumulation, planned, target, baseline } = indicator;
    if (kind === "reference") return [];
    const yearly = [target, ...planned, baseline].find((datum) => datum?.quantity?.per === "year");
    const path = [...planned, target].filter((datum) => datum !== null);
    const written = path.map(writtenIn);
    if (yearly && accumulation === "cumulative") {
      const data = { indicator: name, yearly: writtenIn(yearly), path: written };
      return [{ at: yearly.at, data: { ...data, seenIn: "words" } }];
    }
    const first = accumulation === "per-period" ? addsUp(indicator, path) : null;
    if (!first) return [];
    const data = { indicator: name, yearly: writtenIn(first), path: written };
    return [{ at: first.at, data: { ...data, seenIn: "values" } }];
  },
});

/** The first value, when the others are 2, 3, 4 … times it, beside a yearly goal or a like baseline. */
function addsUp({ baseline, target }: Indicator, path: readonly Datum[]): Datum | null {
  const numbers = path.filter(isDatedNumber);
  const [first] = numbers;
  const step = first?.quantity.value ?? 0;
  if (!first || step <= 0 || numbers.length < fewestSteps) return null;
  const sums = numbers.every(({ quantity }, i) => quantity.value === step * (i + 1));
  // A path from zero in equal steps looks the same; only a start of about one year's count tells.
  const yearly = target?.quantity?.per === "year" || baseline?.quantity?.value === step;
  return sums && yearly ? first : null;
}
