import type { Language } from "../messages/language";
import { englishMonths } from "./english-months";
import type { Period } from "./period";

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
    case "month":
      return `${englishMonths[period.month - 1] ?? ""} ${period.year}`;
    case "date":
      return `${englishMonths[period.month - 1] ?? ""} ${period.day}, ${period.year}`;
  }
}
