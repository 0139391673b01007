import type { Comparator } from "../cell/reading";
import type { Language, Localized } from "./language";

const phrases: Localized<Readonly<Record<Comparator, (value: string) => string>>> = {
  ja: {
    "at-least": (value) => `${value}以上`,
    "more-than": (value) => `${value}超`,
    "at-most": (value) => `${value}以下`,
    "less-than": (value) => `${value}未満`,
    about: (value) => `${value}程度`,
  },
  en: {
    "at-least": (value) => `at least ${value}`,
    "more-than": (value) => `more than ${value}`,
    "at-most": (value) => `at most ${value}`,
    "less-than": (value) => `less than ${value}`,
    about: (value) => `about ${value}`,
  },
};

/** A value with what binds it: `90%超`, `more than 90%`. */
export function withComparator(
  value: string,
  comparator: Comparator | null,
  language: Language,
): string {
  return comparator ? phrases[language][comparator](value) : value;
}
