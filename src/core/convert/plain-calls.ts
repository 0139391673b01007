import { dateFromSerial } from "../period/serial";
import { compound, linear, pair, planned, span } from "./plain-path";
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
    if (isWord(method, linear)) {
      return {
        text: `(${path.to.text}-${path.from.text})/${years.text}`,
        value: (path.end - path.start) / years.value,
      };
    }
    if (!isWord(method, compound) || path.start <= 0 || path.end <= 0) return null;
    return {
      text: `RRI(${years.bare},${path.from.text},${path.to.text})`,
      value: (path.end / path.start) ** (1 / years.value) - 1,
    };
  },
  TARGET_AT: ([baseline, target, start, end, at, method]) =>
    planned([baseline, target, start, end, at, method]),
  PACE: ([actual, baseline, target, start, end, at, method]) => {
    const plan = planned([baseline, target, start, end, at, method]);
    const [a, b] = [numberOf(actual), numberOf(baseline)];
    if (!plan || a === null || b === null || !actual || !baseline) return null;
    if (typeof plan.value !== "number" || plan.value === b) return null;
    return {
      text: `(${actual.text}-${baseline.text})/(${plan.text}-${baseline.text})`,
      value: (a - b) / (plan.value - b),
    };
  },
  PROGRESS: ([actual, baseline, target]) => {
    const path = pair(baseline, target);
    const a = numberOf(actual);
    if (!path || a === null || !actual || path.end === path.start) return null;
    const { from, to } = path;
    return {
      text: `(${actual.text}-${from.text})/(${to.text}-${from.text})`,
      value: (a - path.start) / (path.end - path.start),
    };
  },
  ACHIEVEMENT: ([actual, target, baseline]) => {
    const path = pair(actual, target);
    if (!path || path.start <= 0 || path.end <= 0) return null;
    const { from, to } = path;
    if (isWord(baseline, [""])) {
      return { text: `${from.text}/${to.text}`, value: path.start / path.end };
    }
    const b = numberOf(baseline);
    if (b === null || !baseline) return null;
    return {
      text: `IF(${to.text}<${baseline.text},${to.text}/${from.text},${from.text}/${to.text})`,
      value: path.end < b ? path.end / path.start : path.start / path.end,
    };
  },
  STATUS: plainStatus,
  COUNT_REACHING: countReaching,
  FORECAST: ([periods, values, at]) => {
    const line = lineThrough(periods, values);
    const year = yearOf(at);
    if (!line || year === null || !at || !periods || !values) return null;
    return {
      text: `FORECAST.LINEAR(${at.text},${values.text},${periods.text})`,
      value: line.intercept + line.slope * year,
    };
  },
  REACHED_BY: ([periods, values, target]) => {
    const line = lineThrough(periods, values);
    const goal = numberOf(target);
    if (!line || line.slope === 0 || goal === null || !target || !periods || !values) return null;
    const data = `${values.text},${periods.text}`;
    return {
      text: `ROUNDUP((${target.text}-INTERCEPT(${data}))/SLOPE(${data}),0)`,
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
    return value === null || !cell ? null : { text: cell.text, value };
  },
};

/** Smaller numbers may be years: 1950 is one, and a day of 1905 as well. */
const firstDate = 18_264;
