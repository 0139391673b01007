import type { Words } from "../messages/register-words";
import { normalize } from "../text/normalize";

/** The code whose word, in either language, a cell holds; width, case and blanks make no difference. */
export function codeOf<Code extends string>(text: string, words: Words<Code>): Code | null {
  const given = folded(text);
  const codes = Object.keys(words) as Code[];
  return codes.find((code) => Object.values(words[code]).some((w) => folded(w) === given)) ?? null;
}

/** A text as it is compared: one spelling for full and half width, small letters, no blanks. */
export function folded(text: string): string {
  return normalize(text).text.toLowerCase().replace(/\s+/gu, "");
}
