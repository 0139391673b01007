import { yearsBetween } from "../period/calendar";
import { tidy } from "./decimal";
import type { Indicator } from "./indicator";
import { judge } from "./judge";
import type { JudgeInput } from "./judge-input";
import { judgeInputOf } from "./judge-indicator";
import type { StatusCode } from "./status-code";
import type { MeasuredRule } from "./status-rule";
import type { Verdict } from "./verdict";

/** An actual at which another status begins: the first value, as people write it, that has it. */
export interface TurningPoint {
  readonly value: number;
  readonly status: StatusCode;
}

/** What actual would change a verdict, at the same period and all else being equal. */
export interface TurningPoints {
  /** `null`: there is no better status. */
  readonly better: TurningPoint | null;
  /** `null`: there is no worse status. */
  readonly worse: TurningPoint | null;
}

/**
 * The next better and the next worse status, each with the actual at which it begins, in the value's
 * own unit. Every place where a rule may change its word is worked out from its formula, moved to
 * the next value that people would write, and judged: what is said here is what the rule says.
 * `null` where no actual decides: judged by hand, not at all, or kept on a level from both sides.
 */
export function turningPoints(indicator: Indicator, verdict: Verdict): TurningPoints | null {
  const { rule, actual, direction, reason } = verdict;
  if (rule.id === "manual" || actual === null || reason !== null) return null;
  if (direction !== "increase" && direction !== "decrease") return null;
  const input = judgeInputOf(indicator);
  const sign = direction === "increase" ? 1 : -1;
  const step = stepOf(indicator, verdict);
  const places = placesOf(verdict, rule, sign)
    .filter(Number.isFinite)
    .toSorted((a, b) => Math.abs(a - actual) - Math.abs(b - actual));
  const search = (way: 1 | -1): TurningPoint | null => {
    const status = (value: number) => judgedAt(input, value, rule);
    for (const place of places) {
      if ((place - actual) * sign * way < 0) continue;
      // The place itself, on the grid of what people write, and the value behind it: 90％超 begins above 90.
      const first = onGrid(place, step, way === sign ? "up" : "down");
      for (const value of [first, tidy(first + sign * way * step)]) {
        const found = status(value);
        const isBeyond = (value - actual) * sign * way > 0;
        if (isBeyond && found !== null && found !== verdict.status) return { value, status: found };
      }
    }
    return null;
  };
  return { better: search(1), worse: search(-1) };
}

/** Where the words of the rule may change, as actuals: its formulas solved for the actual. */
function placesOf(verdict: Verdict, rule: MeasuredRule, sign: number): readonly number[] {
  const { target, planned } = verdict;
  const thresholds = rule.bands.map(({ from }) => from);
  const exceeded = rule.exceededFrom === null ? [] : [rule.exceededFrom ** sign];
  return [
    ...(target === null ? [] : [target, ...exceeded.map((share) => tidy(target * share))]),
    ...(planned === null ? [] : [planned]),
    ...thresholds.map((from) => tidy(placeOf(from, verdict, rule, sign))),
  ];
}

/** The actual whose measure is just this threshold; `NaN` where there is none. */
function placeOf(
  from: number,
  { baseline, target, planned, ground, baselinePeriod, targetPeriod, actualPeriod }: Verdict,
  { measure }: MeasuredRule,
  sign: number,
): number {
  if (target === null || planned === null) return NaN;
  // A goal that starts anew with each period is measured from zero.
  if (ground === "each-period") return from * target;
  if (measure === "level") return planned * from ** sign;
  if (baseline === null) return NaN;
  if (measure === "pace") return baseline + from * (planned - baseline);
  if (!baselinePeriod || !actualPeriod || !targetPeriod) return NaN;
  const share =
    yearsBetween(baselinePeriod, actualPeriod) / yearsBetween(baselinePeriod, targetPeriod);
  const change = target - baseline;
  switch (measure) {
    case "speed":
      return baseline + from * change * share;
    case "projection":
      return baseline * ((baseline + from * change) / baseline) ** share;
    case "growth": {
      const years = yearsBetween(baselinePeriod, actualPeriod);
      const needed = (target / baseline) ** (share / years) - 1;
      return baseline * (1 + from * needed) ** years;
    }
  }
}

function judgedAt(input: JudgeInput, value: number, rule: MeasuredRule): StatusCode | null {
  const quantity = input.actual?.quantity;
  if (!input.actual || !quantity) return null;
  const actual = { ...input.actual, quantity: { ...quantity, value } };
  const verdict = judge({ ...input, actual }, rule);
  return verdict.reason === null ? verdict.status : null;
}

/** What values of this indicator are shown in: tenths of a percent, wholes, or hundredths. */
function stepOf({ unit }: Indicator, { actual, baseline, target, planned }: Verdict): number {
  if (unit?.symbol === "%") return 0.001;
  const whole = [actual, baseline, target].every((value) => Number.isInteger(value ?? 0));
  return whole && (unit !== null || Math.abs(planned ?? 0) > 1) ? 1 : 0.01;
}

/** Rounded away from the actual, so that the value is not short of the place. */
function onGrid(place: number, step: number, way: "up" | "down"): number {
  // A place that lies on the grid but for the last digits stays there.
  const steps = Number((place / step).toPrecision(12));
  return Number(((way === "up" ? Math.ceil(steps) : Math.floor(steps)) * step).toPrecision(12));
}
