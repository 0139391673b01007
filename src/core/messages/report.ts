import type { Language } from "./language";
import { reportTextsEn } from "./report-en";
import { reportTextsJa } from "./report-ja";
import type { ProseStyle, ReportTexts } from "./report-texts";

/** The sentences of the summary in a language. */
export function reportTexts(language: Language, style: ProseStyle = "plain"): ReportTexts {
  return language === "ja" ? reportTextsJa[style] : reportTextsEn;
}
