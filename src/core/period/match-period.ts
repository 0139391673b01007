import { smallNumber, smallNumberPattern } from "../text/kanji-number";
import { isLikelyYear, monthOrDate } from "./calendar";
import { monthOfName } from "./english-months";
import { eraRemarks } from "./era";
import { matchAt } from "../text/match-at";
import { matchEnglishPart, matchPartOfYear } from "./match-part-of-year";
import { matchBothYears } from "./match-both-years";
import { matchYear, type WrittenYear } from "./match-year";
import type { Period, PeriodRemark } from "./period";

/** A period that begins at some place of a text. */
export interface PeriodMatch {
  readonly period: Period;
  readonly remarks: readonly PeriodRemark[];
  /** Where it ends, exclusive. */
  readonly end: number;
  /**
   * Can it be nothing else? `2025` is also a number, `R7.3` and `2025.4` look like decimals,
   * and `H1` is also a half-year: these hold only where a period is expected.
   */
  readonly clear: boolean;
}

const monthAndDay = new RegExp(
  `(?:\\d{1,2}月?[~〜])?(${smallNumberPattern})月(?:(${smallNumberPattern})日(?:\\([日月火水木金土]\\))?)?`,
  "y",
);
const numericMonthAndDay = /([/.-])(\d{1,2})(?:\1(\d{1,2})|月)?(?![\d/.-])/y;
/** R7.4-6, 2025/4~6月: neither the year nor one month of it. */
const numericMonths = /[/.]\d{1,2}[~〜-]\d|-\d{1,2}[~〜]\d/y;
const compactDate = /(\d{4})(\d{2})(\d{2})(?!\d)/y;
const english = /([A-Za-z]{3,9})\.?(?:(\d{1,2}),)?(\d{4})(?!\d)/y;
/** 12:00, 午後3時: a date is as fine as a period gets. */
const timeOfDay = / ?(?:午前|午後)?\d{1,2}(?::\d{2}(?::\d{2})?|時(?:\d{1,2}分)?)(?!\d|間)/y;
/** 末 and 時点 name the end or the state at it; a period is kept by its last day anyway. */
const ending = /(?:末日?)?(?:時点|現在|までに?|中)?/y;

/**
 * The period that begins at `at` in a text without blanks: 令和７年度, R7, 2025年(令和7年),
 * 令和6年11月時点, 令和8年3月末, R7.4.1, 2025/4, FY2025, March2026.
 */
export function matchPeriod(text: string, at: number): PeriodMatch | null {
  const bare = matchEnglish(text, at) ?? matchJapanese(text, at);
  if (!bare) return null;
  const time = bare.period.kind === "date" ? matchAt(timeOfDay, text, bare.end) : null;
  const stem = bare.end + (time?.[0].length ?? 0);
  const tail = matchAt(ending, text, stem)?.[0] ?? "";
  return { ...bare, end: stem + tail.length, clear: bare.clear || tail !== "" };
}

function matchEnglish(text: string, at: number): PeriodMatch | null {
  const ofYear = matchEnglishPart(text, at);
  if (ofYear) return ofYear;
  const words = matchAt(english, text, at);
  const month = words && monthOfName(words[1] ?? "");
  if (!words || !month) return null;
  const period = monthOrDate(Number(words[3]), month, words[2] ? Number(words[2]) : null);
  return period && { period, remarks: [], end: at + words[0].length, clear: true };
}

function matchJapanese(text: string, at: number): PeriodMatch | null {
  const [whole, ...compact] = matchAt(compactDate, text, at) ?? [];
  if (whole) {
    const [year = 0, month = 0, day = 0] = compact.map(Number);
    const period = monthOrDate(year, month, day);
    return period && { period, remarks: [], end: at + whole.length, clear: false };
  }
  const first = matchYear(text, at);
  if (!first || matchAt(numericMonths, text, first.end)) return null;
  const numeric = matchAt(numericMonthAndDay, text, first.end);
  return numeric ? inNumbers(first, numeric) : matchWithWords(text, first);
}

function inNumbers(first: WrittenYear, numeric: RegExpExecArray): PeriodMatch | null {
  const [written, sign, month, day] = numeric;
  const period = monthOrDate(first.year, Number(month), day ? Number(day) : null);
  const clear = day !== undefined || sign === "/" || first.named || written.endsWith("月");
  return period && finish(period, [first], first.end + written.length, clear);
}

/** After the year: 年 or 年度, a second year in brackets, then perhaps month and day, or a quarter. */
function matchWithWords(text: string, first: WrittenYear): PeriodMatch | null {
  const { years, word, end } = matchBothYears(text, first);
  const { year } = years.find(({ era }) => era === null) ?? first;
  const month = word === "" ? null : matchAt(monthAndDay, text, end);
  if (month) {
    const period = monthInWords(year, month, word === "年度");
    return period && finish(period, years, end + month[0].length, true);
  }
  if (!isLikelyYear(year)) return null;
  const kind = word === "年度" ? "fiscal-year" : "calendar-year";
  const part = word === "" && !first.clear ? null : matchPartOfYear(text, end);
  if (part) return finish({ ...part.part, year, of: kind }, years, part.end, true);
  const clear = word !== "" || years.length > 1 || first.clear;
  return finish({ kind, year }, years, end, clear);
}

/** 令和７年度３月 is in March 2026. Of 4～6月 the last month counts: a period is kept by its end. */
function monthInWords(
  year: number,
  [, written = "", day]: RegExpExecArray,
  isFiscal: boolean,
): Period | null {
  const month = smallNumber(written) ?? 0;
  const dayOfMonth = day === undefined ? null : (smallNumber(day) ?? 0);
  return monthOrDate(isFiscal && month < 4 ? year + 1 : year, month, dayOfMonth);
}

function finish(
  period: Period,
  years: readonly WrittenYear[],
  end: number,
  clear: boolean,
): PeriodMatch {
  const gregorian = years.find(({ era }) => era === null)?.year;
  const remarks = years.flatMap(({ era, eraYear, year }): readonly PeriodRemark[] => {
    if (!era) return [];
    return gregorian !== undefined && gregorian !== year
      ? [{ kind: "era-disagrees", gregorian, era: year }]
      : eraRemarks(era, eraYear, period);
  });
  return { period, remarks, end, clear };
}
