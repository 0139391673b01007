import { formatPeriod } from "../../period/format-period";
import type { Period } from "../../period/period";
import type { Language } from "../language";

/** `161.5%` for a ratio; one decimal, as the findings compare rounded figures. */
export function percent(ratio: number): string {
  return `${(ratio * 100).toFixed(1)}%`;
}

/** Names of indicators may go on over several lines; the first is the name. */
export function firstLine(name: string): string {
  return name.split("\n")[0] ?? name;
}

/** 2029年度, FY2029. */
export function on(period: Period, language: Language): string {
  return formatPeriod(period, language);
}

/** 「件」、「人」 or “件”, “人”: the user's own words one after another, at most so many. */
export function quoted(words: readonly string[], language: Language, most = 5): string {
  const shown = words
    .slice(0, most)
    .map((word) => (language === "ja" ? `「${word}」` : `“${word}”`));
  const more = words.length > most ? [language === "ja" ? "ほか" : "and others"] : [];
  return [...shown, ...more].join(language === "ja" ? "、" : ", ");
}
