/** The languages that every text for people exists in; Japanese is the first. */
export type Language = "ja" | "en";

/** One text a language: a missing translation does not compile. */
export type Localized<T = string> = Readonly<Record<Language, T>>;

/** `ja-JP` and everything unknown is Japanese; `en-…` is English. */
export function languageOf(locale: string | undefined): Language {
  return /^en\b/i.test(locale ?? "") ? "en" : "ja";
}
