import { councilTextsEn } from "./council-en";
import { councilTextsJa } from "./council-ja";
import type { CouncilTexts } from "./council-texts";
import type { Language } from "./language";
import type { ProseStyle } from "./report-texts";

/** The sentences for a council in a language; Japanese in 常体 or 敬体. */
export function councilTexts(language: Language, style: ProseStyle): CouncilTexts {
  return language === "ja" ? councilTextsJa[style] : councilTextsEn;
}
