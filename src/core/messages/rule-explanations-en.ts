import type { Explanations } from "./explanation-texts";

/** The formula of each measure with its inputs. */
export const formulasEn: Explanations["formulas"] = {
  pace: ({ actual, baseline, planned, pace }) =>
    `Pace = (actual ${actual} − baseline ${baseline}) ÷ (planned ${planned} − baseline ${baseline}) = ${pace ?? "–"}`,
  level: ({ actual, planned, measure, falling }) =>
    `Achievement rate = ${falling ? `planned ${planned} ÷ actual ${actual}` : `actual ${actual} ÷ planned ${planned}`} = ${measure ?? "–"}`,
  growth: ({ actual, baseline, target, years, yearsInAll, achieved, needed, measure }) =>
    `Ratio of growth rates = ((actual ${actual} ÷ baseline ${baseline})^(1 ÷ ${years}) − 1) ÷ ((target ${target} ÷ baseline ${baseline})^(1 ÷ ${yearsInAll}) − 1) = ${achieved ?? "–"} a year ÷ ${needed ?? "–"} a year = ${measure ?? "–"}`,
  projection: ({ baseline, target, targetPeriod, achieved, projected, measure }) =>
    `If the growth so far (${achieved ?? "–"} a year) goes on, the value for ${targetPeriod} is ${projected ?? "–"}. Projected progress = (${projected ?? "–"} − baseline ${baseline}) ÷ (target ${target} − baseline ${baseline}) = ${measure ?? "–"}`,
  speed: ({ actual, baseline, target, years, yearsInAll, measure }) =>
    `Ratio of speeds = ((actual ${actual} − baseline ${baseline}) ÷ ${years} yr) ÷ ((target ${target} − baseline ${baseline}) ÷ ${yearsInAll} yr) = ${measure ?? "–"}`,
};

/** The rules by name, and where their thresholds come from. */
export const sourcesEn: Explanations["sources"] = {
  "planned-path":
    "The rule compares with the planned path (期待値方式). Its thresholds 1, 0.8 and 0.5 follow the grades A, B+, B and C in Ibaraki Prefecture’s review of its comprehensive strategy.",
  achievement:
    "The rule is the achievement rate (達成率方式). Its thresholds 1 and 0.8 follow Nagano Prefecture’s review of its comprehensive strategy. It looks at the level alone, which may be high without any change.",
  "achievement-120":
    "The rule is the achievement rate (達成率方式). Its thresholds 1.2, 1 and 0.8 follow the grades for Japan’s incorporated administrative agencies (120, 100 and 80%). It looks at the level alone, which may be high without any change.",
  sdg: "The rule compares growth rates (SDG方式). Its thresholds 0.95, 0.6 and 0 are those of Statistics Canada and Open SDG, after Eurostat. It does not look at the planned values on the way.",
  un: "The rule projects the growth so far (国連方式). Its thresholds 0.95 and 0.1 are those of the United Nations’ SDG Progress Chart since 2023. It does not look at the planned values on the way.",
  "linear-pace":
    "The rule compares speeds on a straight line (線形ペース). Its thresholds 1, 0.5 and 0 are those of the arrows of the SDSN’s SDG Index. It does not look at the planned values on the way.",
  own: "The rule compares with the planned path (期待値方式), with thresholds of your own.",
};

/** 達成率 against the target itself. */
export const achievementEn: Explanations["achievement"] = ({
  actual,
  target,
  achievement,
  falling,
}) =>
  `Achievement of the target = ${falling ? `target ${target} ÷ actual ${actual}` : `actual ${actual} ÷ target ${target}`} = ${achievement ?? "–"}`;

/** What is good to know beside the word; none of it changes the word. */
export const remarksEn: Explanations["remarks"] = {
  "met-at-baseline": ({ baseline, goal }) =>
    `Met from the start: the baseline ${baseline} already meets the target (${goal}). Check that the target is not too low.`,
  "fell-after-met": ({ goal }) =>
    `Fallen after being met: an earlier actual met the target (${goal}); this one does not.`,
  "cumulative-fell": ({ actual }) =>
    `The cumulative actual ${actual} is smaller than a value before it. Check the value.`,
  "small-count": ({ baseline, target }) =>
    `Few units lie between baseline ${baseline} and target ${target}, so a difference of one may change the status.`,
  "within-noise": ({ actual, baseline }) =>
    `Unchanged: the step from baseline ${baseline} to actual ${actual} is within the error of measurement.`,
  "period-kinds-mixed": () =>
    "Calendar years (to December) stand beside fiscal years (to March). Both are counted by the month they end in.",
  "beyond-bounds": ({ projected }) =>
    `The projected value ${projected ?? "–"} is outside 0 to 100%. Such growth cannot go on.`,
};
