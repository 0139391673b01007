import type { Language } from "../core/messages/language";

/** Fonts of the system first; the bundled one is fetched only where none of them is there. */
export const fontFamilies: Readonly<Record<Language, string>> = {
  ja: `"Yu Gothic UI", "Meiryo UI", "Hiragino Sans", "Noto Sans JP Variable", "Segoe UI", sans-serif`,
  en: `"Segoe UI", "Segoe UI Web (West European)", -apple-system, "Yu Gothic UI", "Meiryo UI", "Hiragino Sans", "Noto Sans JP Variable", sans-serif`,
};

/** Of formulas: sheets in them have Japanese names, which no font of equal widths need have. */
export const formulaFont = `Consolas, "Courier New", monospace, "Yu Gothic UI", "Meiryo UI", "Hiragino Sans", "Noto Sans JP Variable"`;
