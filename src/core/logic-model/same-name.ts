import { normalize } from "../text/normalize";

/**
 * What two spellings of one name have in common: width, blanks, line breaks, a bullet before it and
 * middle dots within do not matter. A key for look-ups, not for people.
 */
export function nameKey(name: string): string {
  return normalize(name)
    .text.toLowerCase()
    .replace(/[\s・･]+/gu, "");
}
