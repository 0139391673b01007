import { closeUp } from "../text/close-up";
import { smallNumber, smallNumberPattern } from "../text/kanji-number";
import { normalize } from "../text/normalize";
import { monthOrDate } from "./calendar";
import { eraOf, gregorianYear } from "./era";
import { matchPartOfYear, type PartOfYear } from "./match-part-of-year";
import type { Period } from "./period";

/** What stands for a time but leaves out its year: 第３四半期, 11月, ７年度 (of which era?). */
export type YearlessPeriod =
  | PartOfYear
  | { readonly kind: "month"; readonly month: number }
  | { readonly kind: "date"; readonly month: number; readonly day: number }
  | { readonly kind: "era-year"; readonly eraYear: number; readonly word: "年" | "年度" };

const longestPart = 16;
const ending = "(?:末日?)?(?:時点|現在)?";
const monthAndDay = new RegExp(
  `^(${smallNumberPattern})月(?:(${smallNumberPattern})日)?${ending}$`,
);
const eraYear = new RegExp(`^(元|${smallNumberPattern})(年度?)${ending}$`);
const onlyEnding = new RegExp(`^${ending}$`);

/** Reads a text that is such a time and nothing else: a sub-header below the year. */
export function readYearless(text: string): YearlessPeriod | null {
  if (text.length > longestPart) return null;
  return yearlessIn(closeUp(normalize(text)).text);
}

/** The same for a text that is normalized and closed up. */
export function yearlessIn(text: string): YearlessPeriod | null {
  const part = matchPartOfYear(text, 0);
  if (part && onlyEnding.test(text.slice(part.end))) return part.part;
  const [, monthDigits, dayDigits] = monthAndDay.exec(text) ?? [];
  if (monthDigits !== undefined) return monthOrDayOf(monthDigits, dayDigits);
  const [, yearDigits = "", word] = eraYear.exec(text) ?? [];
  const year = smallNumber(yearDigits);
  if (!year || (word !== "年" && word !== "年度")) return null;
  return { kind: "era-year", eraYear: year, word };
}

/**
 * The period that it is beside a year: 第３四半期 below 令和７年度 is October to December 2025, 3月 is
 * March 2026; ７年度 after 令和６年度 goes on with the era. `null` where the year does not settle it.
 */
export function periodWithin(part: YearlessPeriod, year: Period): Period | null {
  if (part.kind === "era-year") {
    const era = eraOf(year)?.era;
    if (!era) return null;
    const kind = part.word === "年" ? "calendar-year" : "fiscal-year";
    return { kind, year: gregorianYear(era, part.eraYear) };
  }
  if (year.kind !== "fiscal-year" && year.kind !== "calendar-year") return null;
  if (part.kind === "half-year" || part.kind === "quarter") {
    return { ...part, year: year.year, of: year.kind };
  }
  const later = year.kind === "fiscal-year" && part.month < 4 ? 1 : 0;
  return monthOrDate(year.year + later, part.month, part.kind === "date" ? part.day : null);
}

/**
 * The period that it is when it goes on from one like it: 第２四半期 after 令和７年度第１四半期, １月 after
 * 令和７年12月, ７年度 after 令和６年度. `null` where the one before does not settle it.
 */
export function periodAfter(part: YearlessPeriod, before: Period): Period | null {
  if (part.kind === "era-year") return periodWithin(part, before);
  if (part.kind !== before.kind || part.kind === "date") return null;
  if (part.kind !== "month") {
    return "of" in before ? periodWithin(part, { kind: before.of, year: before.year }) : null;
  }
  const later = "month" in before && part.month > before.month ? 0 : 1;
  return { kind: "month", year: before.year + later, month: part.month };
}

function monthOrDayOf(monthDigits: string, dayDigits: string | undefined): YearlessPeriod | null {
  const month = smallNumber(monthDigits) ?? 0;
  const day = dayDigits === undefined ? null : (smallNumber(dayDigits) ?? 0);
  // 2000 has every day that any year has.
  if (!monthOrDate(2000, month, day)) return null;
  return day === null ? { kind: "month", month } : { kind: "date", month, day };
}
