import { levelTolerance } from "../indicator/goal";
import type { Explanations, VerdictWords } from "./explanation-texts";
import { achievementEn, formulasEn, remarksEn, sourcesEn } from "./rule-explanations-en";

const lines: Readonly<Record<VerdictWords["way"], string>> = {
  linear: "straight line",
  compound: "path of one growth rate",
  logistic: "S-shaped path",
};

/** The explanations of a verdict. */
export const explanationsEn: Explanations = {
  goals: {
    "at-least": (target) => `at least ${target}`,
    "more-than": (target) => `more than ${target}`,
    "at-most": (target) => `at most ${target}`,
    "less-than": (target) => `less than ${target}`,
    about: (target) => `about ${target}, ±${levelTolerance * 100}%`,
    maintain: (target) => `to keep ${target}, ±${levelTolerance * 100}%`,
    plain: (target) => target,
  },
  notMeasured: "There is no actual yet. It is judged as soon as a number stands in its cell.",
  plan: ({ planned, plannedFrom, way, actualPeriod }) => {
    switch (plannedFrom) {
      case "printed":
        return `The planned value ${planned} is what the table says for ${actualPeriod}.`;
      case "target":
        return `${actualPeriod} is the target's own period, so the target ${planned} is the planned value.`;
      case "interpolated":
      case null:
        return `The planned value ${planned} lies on the ${lines[way]} from baseline to target at ${actualPeriod} (through milestones and planned values, where there are any).`;
    }
  },
  formulas: formulasEn,
  measures: {
    pace: "pace",
    level: "achievement rate",
    growth: "ratio of growth rates",
    projection: "projected progress",
    speed: "ratio of speeds",
  },
  band: (measure, words) => `The ${measure} is ${range(words)}, hence “${words.status}”.`,
  sources: sourcesEn,
  achievement: achievementEn,
  remarks: remarksEn,
  hint: ({ actual, planned, actualPeriod }) =>
    `For reference: for ${actualPeriod} the planned value is ${planned}, the actual ${actual}.`,
  grounds: {
    manual: ({ status, note }) => `Judged by hand as “${status}”. Reason: ${note}`,
    "target-met": ({ actual, goal, actualPeriod, status }) =>
      `The actual ${actual}${actualPeriod ? ` of ${actualPeriod}` : ""} meets the target (${goal}), hence “${status}”.`,
    "planned-level": ({ actual, baseline, planned, actualPeriod, status }) =>
      `For ${actualPeriod} the planned value ${planned} has not yet moved from the baseline ${baseline} towards the target, so the actual is compared with it directly: ${actual}, hence “${status}”.`,
    "kept-level": ({ actual, baseline, goal, status }) =>
      `The baseline ${baseline} met the target (${goal}) from the start; the goal is to keep it. The actual ${actual} does not meet it and is worse than the baseline, hence “${status}”.`,
    "each-period": ({ actual, goal, target, pace, status }) =>
      pace === null
        ? `The goal (${goal}) starts anew with each period; the actual ${actual} does not meet it, hence “${status}”.`
        : `The goal starts anew with each period, so only this period counts: actual ${actual} ÷ target ${target} = ${pace}, hence “${status}”.`,
    "period-passed": ({ actual, goal, targetPeriod, actualPeriod, status }) =>
      `The actual ${actual} of ${actualPeriod} lies after the target’s period (${targetPeriod}) and does not meet the target (${goal}), hence “${status}”.`,
  },
  reasons: {
    "baseline-missing": () =>
      "Not judged: the baseline has no number. Put a number into the baseline’s cell; the first actual may serve as a provisional one.",
    "target-missing": () =>
      "Not judged: the target has no number. Put a number into the target’s cell.",
    "target-relative": () =>
      "Not judged: the target is given in words. If there is a number to compare with, put it into the target’s cell.",
    "units-differ": () =>
      "Not judged: baseline, planned values, target and actual are not in the same unit. Write all of them in one unit (26 beside 90% is such a mixture too).",
    "period-missing": (words) =>
      `Not judged: the period of ${missingPeriods(words)} cannot be read. Write it into the header or the period’s cell, such as “FY2025” or “2025”.`,
    "periods-equal": ({ targetPeriod }) =>
      `Not judged: baseline and target are both for ${targetPeriod}. Correct one of the periods.`,
    "target-not-after-baseline": ({ baselinePeriod, targetPeriod }) =>
      `Not judged: the target’s period (${targetPeriod}) is before the baseline’s (${baselinePeriod}). Correct the periods.`,
    "actual-before-baseline": ({ actualPeriod, baselinePeriod }) =>
      `Not judged: the actual’s period (${actualPeriod}) is before the baseline’s (${baselinePeriod}). Correct the period or enter a newer actual.`,
    "part-of-year": ({ actualPeriod }) =>
      `Not judged: the actual is of ${actualPeriod} alone, the target of a whole year. Enter the actual of the year as soon as it is there.`,
    "direction-unknown": () =>
      "Not judged: nothing tells whether a value away from the target is better or worse. Add “以上” (at least) or “以下” (at most) to the target.",
    "direction-disagrees": ({ baseline, goal }) =>
      `Not judged: the words point one way, the values from baseline ${baseline} to target (${goal}) the other. Correct the target or the indicator’s words.`,
    "level-not-positive": () =>
      "Not judged: an achievement rate needs positive values. Judge by the planned path instead.",
    "growth-not-positive": ({ baseline, actual, target }) =>
      `Not judged: a growth rate needs positive values (baseline ${baseline}, actual ${actual}, target ${target}). No small number is put in the place of 0. Judge by the planned path or the linear pace instead.`,
    "growth-each-period": () =>
      "Not judged: a goal that starts anew with each period has no growth rate. Judge by the planned path or the achievement rate instead.",
    "measure-too-large": () =>
      "Not judged: the result is beyond what a number can hold. Check the size of the values.",
  },
};

function range({ from, below }: VerdictWords): string {
  const lower = from === null ? "" : `at least ${from}`;
  const upper = below === null ? "" : `below ${below}`;
  return [lower, upper].filter((part) => part !== "").join(" and ");
}

function missingPeriods({ baselinePeriod, targetPeriod, actualPeriod }: VerdictWords): string {
  const missing = [
    baselinePeriod === "" ? "the baseline" : "",
    targetPeriod === "" ? "the target" : "",
    actualPeriod === "" ? "the actual" : "",
  ].filter((part) => part !== "");
  return missing.join(" and ");
}
