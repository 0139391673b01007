import { dateFromSerial } from "../period/serial";
import { guarded } from "./plain-guard";
import { compound, isForward, isPositive, linear, pair, planned, span } from "./plain-path";
import { plainAchievement, plainPace, plainProgress } from "./plain-rates";
import { countReaching, lineThrough } from "./plain-series";
import { plainStatus } from "./plain-status";
import {
  isWord,
  numberOf,
  round,
  yearOf,
  type PlainArguments,
  type PlainCall,
} from "./plain-value";

type Build = (given: PlainArguments) => PlainCall | null;

/**
 * The functions that plain Excel can say exactly, each with how. Only for numbers: what is read out
 * of a text (26.0％) has no equal formula, nor have words, spills and dates.
 */
export const plainCalls: Readonly<Record<string, Build>> = {
  REQUIRED_RATE: ([baseline, target, start, end, method]) => {
    const years = span(start, end);
    const path = pair(baseline, target);
    if (!years || !path || years.value <= 0) return null;
    const { from, to } = path;
    const whole = [from, to, years.from, years.to];
    if (isWord(method, linear)) {
      return {
        text: guarded(`(${to.text}-${from.text})/${years.text}`, whole, [isForward(years)]),
        value: (path.end - path.start) / years.value,
      };
    }
    if (!isWord(method, compound) || path.start <= 0 || path.end <= 0) return null;
    return {
      text: guarded(`RRI(${years.bare},${from.text},${to.text})`, whole, [
        isForward(years),
        isPositive(from),
        isPositive(to),
      ]),
      value: (path.end / path.start) ** (1 / years.value) - 1,
    };
  },
  TARGET_AT: (given) => {
    const plan = planned(given);
    return plan && { ...plan, text: guarded(plan.text, plan.numbers, plan.conditions) };
  },
  PACE: plainPace,
  PROGRESS: plainProgress,
  ACHIEVEMENT: plainAchievement,
  STATUS: plainStatus,
  COUNT_REACHING: countReaching,
  FORECAST: ([periods, values, at]) => {
    const line = lineThrough(periods, values);
    const year = yearOf(at);
    if (!line || year === null || !at || !periods || !values) return null;
    return {
      text: guarded(`FORECAST.LINEAR(${at.text},${values.text},${periods.text})`, [at]),
      value: line.intercept + line.slope * year,
    };
  },
  REACHED_BY: ([periods, values, target]) => {
    const line = lineThrough(periods, values);
    const goal = numberOf(target);
    if (!line || line.slope === 0 || goal === null || !target || !periods || !values) return null;
    const data = `${values.text},${periods.text}`;
    return {
      text: guarded(`ROUNDUP((${target.text}-INTERCEPT(${data}))/SLOPE(${data}),0)`, [target]),
      value: Math.ceil(round((goal - line.intercept) / line.slope)),
    };
  },
  PERIOD: ([cell, part]) => {
    const serial = numberOf(cell);
    const date = serial === null || serial < firstDate ? null : dateFromSerial(serial);
    if (!date || !cell || !isWord(part, ["年度", "fiscal-year"])) return null;
    return {
      text: `YEAR(EDATE(${cell.text},-3))`,
      value: date.month < 4 ? date.year - 1 : date.year,
    };
  },
  NUMBER: ([cell]) => {
    const value = numberOf(cell);
    return value === null || !cell ? null : { text: guarded(cell.text, [cell]), value };
  },
};

/** Smaller numbers may be years: 1950 is one, and a day of 1905 as well. */
const firstDate = 18_264;
