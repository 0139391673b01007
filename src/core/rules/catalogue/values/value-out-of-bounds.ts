import type { Datum, Indicator } from "../../../indicator/indicator";
import { ownData, writtenIn } from "../../indicator-data";
import { withoutBrackets } from "../../plain-name";
import { defineRule, type RuleHit } from "../../rule";

/** A value that cannot be what its name says. */
export interface ValueOutOfBounds {
  readonly indicator: string;
  readonly written: string;
  readonly bound: "over-whole" | "below-zero";
}

/** Parts of a whole. Other rates (達成率, 前年比, 充足率) may well exceed 100 %. */
const partOfWhole =
  /(?:割合|構成比|(?:導入|設置|取得|実施|離職|定着|受講|受診|加入|回答|参加|修了|就職|有病|喫煙)率|満足度|認知度)$/u;
/** What these name may fall below zero. */
const differences = /増減|差|収支|変化|伸び/u;

/** Can the values be what the name says? No share of a whole is above 100 %, nothing is counted below 0. */
export const valueOutOfBounds = defineRule({
  id: "value-out-of-bounds",
  group: "values",
  severity: "error",
  source: null,
  each: "indicator",
  check: (indicator): RuleHit<ValueOutOfBounds>[] =>
    ownData(indicator).flatMap((datum) => {
      const bound = brokenBy(datum, indicator);
      const data = { indicator: indicator.name, written: writtenIn(datum) };
      return bound ? [{ at: datum.at, data: { ...data, bound } }] : [];
    }),
});

function brokenBy({ quantity }: Datum, { name }: Indicator): ValueOutOfBounds["bound"] | null {
  if (!quantity?.unit) return null;
  const { value, unit } = quantity;
  const own = withoutBrackets(name);
  if (unit.family === "ratio" && value > 1 && partOfWhole.test(own)) return "over-whole";
  const counted = unit.family === "count" || unit.family === "time" || partOfWhole.test(own);
  return counted && value < 0 && !differences.test(name) ? "below-zero" : null;
}
