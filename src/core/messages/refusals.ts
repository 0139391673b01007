import type { Language, Localized } from "./language";
import type { Refusal, RefusalTexts } from "./refusal-texts";
import { refusalsEn } from "./refusals-en";
import { refusalsJa } from "./refusals-ja";

export type { ArgumentName, Refusal } from "./refusal-texts";

const texts: Localized<RefusalTexts> = { ja: refusalsJa, en: refusalsEn };

/** What is wrong and what to do about it, as it stands beside the error in the cell. */
export function describeRefusal(refusal: Refusal, language: Language): string {
  // The table pairs every kind with its own refusal; the compiler cannot follow that through the look-up.
  const describe = texts[language][refusal.kind] as (refusal: Refusal) => string;
  return describe(refusal);
}
