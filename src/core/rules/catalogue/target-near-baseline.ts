import type { Indicator } from "../../indicator/indicator";
import { defineRule } from "../rule";

/** A change below this share of the baseline is small in itself. */
const smallChange = 0.05;
/** And below this share of what the table's other indicators aim at, it stands out. */
const smallBeside = 0.25;
/** Fewer others say nothing about what is usual. */
const fewestOthers = 2;

/**
 * Is a goal hardly above today's value while the others of its table aim far higher?
 * Mie KPI③: 195人 → 200人 beside +14.5 %, +96 % and +150 %. It may be meant as "keep".
 */
export const targetNearBaseline = defineRule({
  id: "target-near-baseline",
  severity: "advice",
  check: ({ reading }) =>
    reading.tables.flatMap(({ indicators }) => {
      const changes = indicators.flatMap((indicator) => {
        const change = relativeChange(indicator);
        return change === null ? [] : [{ indicator, change }];
      });
      return changes.flatMap(({ indicator, change }) => {
        const others = changes.filter((other) => other.indicator !== indicator);
        const usual = median(others.map((other) => other.change));
        const { baseline, target } = indicator;
        if (others.length < fewestOthers || usual === null || !baseline || !target) return [];
        if (change === 0 || change >= smallChange || change >= usual * smallBeside) return [];
        const [from, to] = [baseline.reading, target.reading];
        if (!("text" in from) || !("text" in to)) return [];
        const data = {
          indicator: indicator.name,
          baseline: from.text,
          target: to.text,
          change,
          usual,
        };
        return [{ at: target.at, data }];
      });
    }),
});

/** |target − baseline| ÷ |baseline|; `null` where one is missing or the baseline is zero. */
function relativeChange({ baseline, target, direction }: Indicator): number | null {
  const [from, to] = [baseline?.quantity, target?.quantity];
  if (!from || !to || from.value === 0 || direction === "maintain") return null;
  return Math.abs(to.value - from.value) / Math.abs(from.value);
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
