import { err, ok, type Result } from "../result";
import type { StatusCode } from "./status-code";
import { plannedPathRule, type ManualRule, type MeasuredRule } from "./status-rule";

/**
 * 達成率方式: actual ÷ planned value of the same period (the other way round where less is better).
 * 1 and 0.8 divide 順調, おおむね順調 and 努力を要する in 長野県's review of its comprehensive strategy.
 */
const achievementRule: MeasuredRule = {
  id: "achievement",
  measure: "level",
  exceededFrom: null,
  bands: [
    { status: "on-track", from: 1 },
    { status: "mostly-on-track", from: 0.8 },
  ],
  otherwise: "behind",
};

/**
 * 達成率方式 with a grade above the target: 120 %, 100 % and 80 % divide A, B, C and D in the
 * guideline for the evaluation of 独立行政法人 (独立行政法人の評価に関する指針, 総務省).
 */
const achievement120Rule: MeasuredRule = {
  ...achievementRule,
  id: "achievement-120",
  exceededFrom: 1.2,
};

/**
 * SDG方式: the yearly growth so far ÷ the yearly growth needed. 0.95, 0.6 and 0 are the thresholds
 * of Statistics Canada's and Open SDG's progress measure, which follow Eurostat's for indicators
 * with a target: on track, progress but acceleration needed, limited progress, deterioration.
 * Those sources put 0.001 for a zero; here such values are refused.
 *
 * @see https://open-sdg.readthedocs.io/ (progress status, version 2.4)
 */
const sdgRule: MeasuredRule = {
  id: "sdg",
  measure: "growth",
  exceededFrom: null,
  bands: [
    { status: "on-track", from: 0.95 },
    { status: "slightly-behind", from: 0.6 },
    { status: "behind", from: 0 },
  ],
  otherwise: "regressed",
};

/**
 * 国連方式: the growth so far carried on to the target's period, as progress from the baseline.
 * 0.95 and 0.1 are the thresholds of the Sustainable Development Goals Progress Chart since 2023
 * (United Nations): on track, fair progress, stagnation or regression. Its allowance of one point
 * near 0 and 100 % is left out: whether a target is met follows its own wording here.
 */
const unRule: MeasuredRule = {
  id: "un",
  measure: "projection",
  exceededFrom: null,
  bands: [
    { status: "on-track", from: 0.95 },
    { status: "slightly-behind", from: 0.1 },
  ],
  otherwise: "behind",
};

/**
 * 線形ペース: the change a year so far ÷ the change a year needed, on one straight line from
 * baseline to target whatever the plan says between. 1, 0.5 and 0 divide the four arrows of the
 * SDG Index (Sustainable Development Solutions Network).
 */
const linearPaceRule: MeasuredRule = {
  id: "linear-pace",
  measure: "speed",
  exceededFrom: null,
  bands: [
    { status: "on-track", from: 1 },
    { status: "slightly-behind", from: 0.5 },
    { status: "behind", from: 0 },
  ],
  otherwise: "regressed",
};

/** All rules with published thresholds; the default comes first. */
export const statusRules: readonly MeasuredRule[] = [
  plannedPathRule,
  achievementRule,
  achievement120Rule,
  sdgRule,
  unRule,
  linearPaceRule,
];

/** Thresholds of 順調, 概ね順調 and やや遅れ as ratios, best first. */
export type OwnThresholds = readonly [onTrack: number, mostly: number, slightly: number];

/**
 * 期待値方式 with thresholds of one's own. Below 0 it stays 後退. Refuses thresholds that are not
 * finite, do not fall from one to the next, or are not above 0.
 */
export function ownRule(thresholds: OwnThresholds): Result<MeasuredRule, "thresholds-disordered"> {
  const [onTrack, mostly, slightly] = thresholds;
  const falling = onTrack > mostly && mostly > slightly && slightly > 0;
  if (!falling || !Number.isFinite(onTrack)) return err("thresholds-disordered");
  return ok({
    ...plannedPathRule,
    id: "own",
    bands: [
      { status: "on-track", from: onTrack },
      { status: "mostly-on-track", from: mostly },
      { status: "slightly-behind", from: slightly },
      { status: "behind", from: 0 },
    ],
  });
}

/** A verdict by hand. Refuses one without a reason: nobody could follow it later. */
export function manualRule(
  status: StatusCode,
  reason: string,
): Result<ManualRule, "reason-missing"> {
  const given = reason.trim();
  return given ? ok({ id: "manual", status, reason: given }) : err("reason-missing");
}
