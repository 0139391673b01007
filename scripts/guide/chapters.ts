import type { Language } from "../../src/core/messages/language";

/** The chapters of the user guide, in the order of their menu; `docs/guide/<chapter>.ja.md` and `.md`. */
export const chapters = [
  "start",
  "reading",
  "functions",
  "define",
  "checks",
  "logic-model",
  "record",
  "import",
  "sharing",
  "settings",
  "troubleshooting",
  "why-planned-path",
  "privacy",
  "administrators",
] as const;
export type Chapter = (typeof chapters)[number];

/** Where a chapter is written. */
export function sourceOf(language: Language, chapter: Chapter): string {
  return `docs/guide/${chapter}${language === "ja" ? ".ja" : ""}.md`;
}

/** Where a chapter is served, from the add-in's own place. */
export function pageOf(language: Language, chapter: Chapter): string {
  return `guide/${language}/${chapter}.html`;
}

/** The pictures are the reference pictures of the browser tests, so no picture can be out of date. */
export const pictureSource = "tests/e2e/reference/";
