import type { Language, Localized } from "./language";
import { reportTextsEn } from "./report-en";
import { reportTextsJa } from "./report-ja";
import type { ReportTexts } from "./report-texts";

const texts: Localized<ReportTexts> = { ja: reportTextsJa, en: reportTextsEn };

/** The sentences of the summary in a language. */
export function reportTexts(language: Language): ReportTexts {
  return texts[language];
}
