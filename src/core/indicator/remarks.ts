import type { Quantity } from "../cell/reading";
import { comparePeriods } from "../period/calendar";
import { subtract } from "./decimal";
import { meetsGoal } from "./goal";
import { quantitiesOf, type JudgeInput } from "./judge-input";
import type { Verdict, VerdictRemark } from "./verdict";

/** Up to so many units between baseline and target, each of them is a fifth of the way or more. */
const fewUnits = 5;

/** A judged case: actual and target are there. */
interface Judged {
  readonly input: JudgeInput;
  readonly verdict: Verdict;
  readonly actual: Quantity;
  readonly target: Quantity;
  readonly baseline: Quantity | null;
  /** The actuals that were measured before the judged one, as far as their periods say so. */
  readonly earlier: readonly Quantity[];
}

const conditions: Readonly<Record<VerdictRemark, (judged: Judged) => boolean>> = {
  "met-at-baseline": (judged) => {
    const { baseline, target } = judged;
    return baseline !== null && baseline.value !== target.value && isMet(baseline, judged);
  },
  "fell-after-met": (judged) =>
    !isMet(judged.actual, judged) && judged.earlier.some((one) => isMet(one, judged)),
  "cumulative-fell": ({ input, actual, baseline, earlier }) =>
    input.accumulation === "cumulative" &&
    [...earlier, ...(baseline ? [baseline] : [])].some(({ value }) => value > actual.value),
  "small-count": isSmallCount,
  "within-noise": ({ input, actual, baseline }) =>
    input.noise !== undefined &&
    baseline !== null &&
    Math.abs(subtract(actual.value, baseline.value)) <= input.noise,
  "period-kinds-mixed": mixesYears,
  "beyond-bounds": ({ verdict: { measurement }, target }) =>
    measurement?.kind === "projection" &&
    target.unit?.family === "ratio" &&
    (measurement.projected > 1 || measurement.projected < 0),
};

/** What the staff should know beside the word of a verdict; one that is undetermined has no remarks. */
export function remarksOn(input: JudgeInput, verdict: Verdict): readonly VerdictRemark[] {
  const { actual, target, baseline } = quantitiesOf(input);
  if (!actual || !target || verdict.status === "undetermined") return [];
  const judged = { input, verdict, actual, target, baseline, earlier: earlierOf(input) };
  const remarks = Object.keys(conditions) as VerdictRemark[];
  return remarks.filter((remark) => conditions[remark](judged));
}

function isMet(quantity: Quantity, { target, verdict }: Judged): boolean {
  return meetsGoal(quantity.value, target, verdict.direction) === true;
}

function earlierOf({ actual, earlier = [] }: JudgeInput): Quantity[] {
  const at = actual?.period;
  return earlier.flatMap(({ quantity, period }) =>
    quantity && at && period && comparePeriods(period, at) < 0 ? [quantity] : [],
  );
}

function isSmallCount({ baseline, target, actual }: Judged): boolean {
  if (!baseline || target.unit?.family !== "count") return false;
  const counted = [baseline, target, actual].every(({ value }) => Number.isInteger(value));
  const apart = Math.abs(target.value - baseline.value);
  return counted && apart > 0 && apart <= fewUnits;
}

/** Both are taken at their ends (December, March), so three months lie between 2025年 and 2025年度. */
function mixesYears({ input: { baseline, target, actual } }: Judged): boolean {
  const kinds = new Set([baseline, target, actual].map((datum) => datum?.period?.kind));
  return kinds.has("calendar-year") && kinds.has("fiscal-year");
}
