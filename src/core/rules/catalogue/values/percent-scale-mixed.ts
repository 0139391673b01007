import type { Datum, Indicator } from "../../../indicator/indicator";
import { median, ownData, writtenIn } from "../../indicator-data";
import { defineRule, type RuleHit } from "../../rule";

/** A share that is written a hundred times larger or smaller than the others. */
export interface PercentScaleMixed {
  readonly indicator: string;
  readonly written: string;
  /** A cell of the same indicator that is written the other way. */
  readonly beside: string;
}

/** 0.42 beside 26, 58, 74: more than this many times smaller than the others in the same unit. */
const farApart = 20;
/** And a hundred times it is within this factor of them. */
const near = 5;

/** A share as a number of percent, and how sure that is. */
interface Percent {
  readonly datum: Datum;
  readonly percent: number;
  /** With a %, in the cell or by its format; else a bare number. */
  readonly sure: boolean;
}

/**
 * Are the shares of an indicator all written in one way? 26 beside 0.42 are 26 % and 42 % for a
 * person, and 2600 % or 0.42 % for every calculation.
 */
export const percentScaleMixed = defineRule({
  id: "percent-scale-mixed",
  group: "values",
  severity: "error",
  source: null,
  each: "indicator",
  check: (indicator): RuleHit<PercentScaleMixed>[] => {
    const hit = indicator.kind === "reference" ? null : mixed(indicator);
    return hit ? [hit] : [];
  },
});

function mixed(indicator: Indicator): RuleHit<PercentScaleMixed> | null {
  if (indicator.unit?.family !== "ratio") return null;
  const all = ownData(indicator).flatMap(percentOf);
  const usual = median(all.map(({ percent }) => percent));
  const odd = all.find((each) => !each.sure && isOdd(each, usual));
  const other = all.find((each) => each !== odd && (each.sure || !isOdd(each, usual)));
  if (!odd || !other) return null;
  const data = {
    indicator: indicator.name,
    written: writtenIn(odd.datum),
    beside: writtenIn(other.datum),
  };
  return { at: odd.datum.at, data };
}

function percentOf(datum: Datum): Percent[] {
  const { reading, quantity } = datum;
  if (reading.kind !== "quantity" || !quantity || quantity.value === 0) return [];
  const sure = reading.quantity.unit?.family === "ratio";
  return [{ datum, percent: sure ? quantity.value * 100 : reading.quantity.value, sure }];
}

/** A bare number among shares: 26 where nothing says ％, or a 0.42 where all others are about 50. */
function isOdd({ datum, percent }: Percent, usual: number | null): boolean {
  const size = Math.abs(percent);
  if (!datum.quantity?.unit) return size > 2;
  const others = Math.abs(usual ?? 0);
  return size <= 1 && others > size * farApart && others < size * 100 * near;
}
