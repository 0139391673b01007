import type { Language } from "../messages/language";
import { yearOf } from "./calendar";
import { englishMonths } from "./english-months";
import type { Period, YearKind } from "./period";

/** `2026年`, `2026年度`, `2026年3月`, `2026年4月1日`; `2026`, `FY2026`, `March 2026`, `April 1, 2026`. */
export function formatPeriod(period: Period, language: Language): string {
  return language === "ja" ? formatJapanese(period) : formatEnglish(period);
}

function formatJapanese(period: Period): string {
  switch (period.kind) {
    case "fiscal-year":
      return `${period.year}年度`;
    case "calendar-year":
      return `${period.year}年`;
    case "half-year":
    case "quarter":
      return formatJapanese(yearOf(period)) + partWord(period);
    case "month":
      return `${period.year}年${period.month}月`;
    case "date":
      return `${period.year}年${period.month}月${period.day}日`;
  }
}

function formatEnglish(period: Period): string {
  switch (period.kind) {
    case "fiscal-year":
      return `FY${period.year}`;
    case "calendar-year":
      return String(period.year);
    case "half-year":
      return `${period.half === 1 ? "1st" : "2nd"} half ${formatEnglish(yearOf(period))}`;
    case "quarter":
      return `Q${period.quarter} ${formatEnglish(yearOf(period))}`;
    case "month":
      return `${englishMonths[period.month - 1] ?? ""} ${period.year}`;
    case "date":
      return `${englishMonths[period.month - 1] ?? ""} ${period.day}, ${period.year}`;
  }
}

/** 上半期, 第3四半期: the words behind the year. */
export function partWord(period: Extract<Period, { readonly of: YearKind }>): string {
  if (period.kind === "quarter") return `第${period.quarter}四半期`;
  return period.half === 1 ? "上半期" : "下半期";
}
