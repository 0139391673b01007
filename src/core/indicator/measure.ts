import { yearsBetween } from "../period/calendar";
import { err, ok, type Result } from "../result";
import { subtract, tidy } from "./decimal";
import type { Case, PacedCase } from "./measure-pace";
import type { Measure, Measurement } from "./measurement";
import { achievementRate, pace } from "./rates";
import type { UndeterminedReason } from "./verdict";

type Measured = Result<Measurement | null, UndeterminedReason>;

/** Baseline b, actual y and target T, with the years from b to y and from b to T. */
interface Span {
  readonly baseline: number;
  readonly actual: number;
  readonly target: number;
  readonly years: number;
  readonly yearsInAll: number;
}

/**
 * Works out what a rule looks at. `null` where its ratio has no meaning because no time has passed
 * or no change is planned: then the planned level decides. Refuses values that its formula is not
 * made for; nothing is put in their place.
 */
export function measure(kind: Measure, given: Case, paced: PacedCase): Measured {
  if (kind === "pace") return ok(paced.pace === null ? null : { kind, value: paced.pace });
  if (kind === "level") return level(given, paced.planned);
  const span = spanOf(given);
  if (!span || span.years <= 0 || span.target === span.baseline) return ok(null);
  switch (kind) {
    case "growth":
      return growth(span);
    case "projection":
      return projection(span);
    case "speed":
      return speed(span);
  }
}

function level({ actual, direction }: Case, planned: number): Measured {
  if (direction !== "increase" && direction !== "decrease") return err("direction-unknown");
  const rate = achievementRate(actual.value, planned, direction);
  if (rate.ok) return ok({ kind: "level", value: rate.value });
  return err(rate.error.kind === "too-large" ? "measure-too-large" : "level-not-positive");
}

/** ((y ÷ b)^(1 ÷ years) − 1) ÷ ((T ÷ b)^(1 ÷ years in all) − 1); the signs take care of falling targets. */
function growth(span: Span): Measured {
  const { baseline, actual, target, years, yearsInAll } = span;
  if (!isPositive(span)) return err("growth-not-positive");
  const achieved = (actual / baseline) ** (1 / years) - 1;
  const needed = (target / baseline) ** (1 / yearsInAll) - 1;
  const value = tidy(achieved / needed);
  if (!Number.isFinite(value)) return err("measure-too-large");
  return ok({ kind: "growth", value, achieved, needed });
}

/** y × (y ÷ b)^(years left ÷ years) at the target's period, as progress from b towards T. */
function projection(span: Span): Measured {
  const { baseline, actual, target, years, yearsInAll } = span;
  if (!isPositive(span)) return err("growth-not-positive");
  const achieved = (actual / baseline) ** (1 / years) - 1;
  const projected = actual * (actual / baseline) ** ((yearsInAll - years) / years);
  const value = tidy((projected - baseline) / subtract(target, baseline));
  if (!Number.isFinite(value) || !Number.isFinite(achieved)) return err("measure-too-large");
  return ok({ kind: "projection", value, achieved, projected });
}

function speed({ baseline, actual, target, years, yearsInAll }: Span): Measured {
  const planned = subtract(target, baseline) * (years / yearsInAll);
  const ratio = pace(actual, baseline, tidy(baseline + planned));
  return ratio.ok ? ok({ kind: "speed", value: ratio.value }) : err("measure-too-large");
}

function spanOf({ input, actual, target, baseline }: Case): Span | null {
  const from = input.baseline?.period;
  const at = input.actual?.period;
  const to = input.target?.period;
  if (!baseline || !from || !at || !to) return null;
  return {
    baseline: baseline.value,
    actual: actual.value,
    target: target.value,
    years: yearsBetween(from, at),
    yearsInAll: yearsBetween(from, to),
  };
}

function isPositive({ baseline, actual, target }: Span): boolean {
  return baseline > 0 && actual > 0 && target > 0;
}
