import { yearOf } from "./calendar";
import { eraOf } from "./era";
import { partWord } from "./format-period";
import type { Period } from "./period";

/** `kanji`: 令和7年度, as most papers have it; `wide`: 令和７年度; `letter`: R7年度, R8.3, R7.4.1. */
export type EraStyle = "kanji" | "wide" | "letter";

/**
 * A period in the Japanese calendar, with 元年 for an era's first year (but R1). A year is named by
 * the era of its December: 2019年 and 2019年度 are 令和元年, April 2019 is 平成31年4月.
 * `null` before 明治.
 *
 * @example formatEra(FY2025, "kanji") is 令和7年度
 */
export function formatEra(period: Period, style: EraStyle): string | null {
  const found = eraOf(period);
  if (!found) return null;
  const { era, year } = found;
  if (style === "letter") return `${era.letter}${year}${afterLetter(period)}`;
  const text = `${era.name}${year === 1 ? "元" : year}${afterName(period)}`;
  return style === "wide" ? text.replace(/[0-9]/g, wideDigit) : text;
}

function afterLetter(period: Period): string {
  switch (period.kind) {
    case "fiscal-year":
      return "年度";
    case "calendar-year":
      return "年";
    case "half-year":
    case "quarter":
      return afterName(period);
    case "month":
      return `.${period.month}`;
    case "date":
      return `.${period.month}.${period.day}`;
  }
}

function afterName(period: Period): string {
  switch (period.kind) {
    case "fiscal-year":
      return "年度";
    case "calendar-year":
      return "年";
    case "half-year":
    case "quarter":
      return afterName(yearOf(period)) + partWord(period);
    case "month":
      return `年${period.month}月`;
    case "date":
      return `年${period.month}月${period.day}日`;
  }
}

function wideDigit(digit: string): string {
  return "０１２３４５６７８９".charAt(Number(digit));
}
