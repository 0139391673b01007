import { normalize } from "../text/normalize";
import { takePeriod } from "./header-period";
import { headerWords, weakNameWords, type HeaderWords } from "./header-words";
import type { Role } from "./kpi-table";

/** A header word that was met. */
export interface HeaderMatch {
  readonly role: Role;
  readonly of: HeaderWords["of"] | null;
  /** A word that needs others beside it: 項目. */
  readonly weak: boolean;
}

/** Longer texts are sentences. */
export const longestHeader = 40;

/**
 * The role that the words of a header give. Blanks and line breaks within, full width, a period and
 * what stands in brackets do not matter: `目　標　値⏎（令和７年度）` is 目標値.
 */
export function matchHeader(text: string): HeaderMatch | null {
  if (text === "" || text.length > longestHeader) return null;
  const word = plainHeader(text);
  if (word === "") return null;
  const found =
    headerWords.find(({ words }) => words.includes(word)) ??
    headerWords.find(({ endings }) => endings?.some((ending) => word.endsWith(ending)));
  if (found) return { role: found.role, of: found.of ?? null, weak: false };
  return weakNameWords.includes(word) ? { role: "name", of: null, weak: true } : null;
}

/** A header's words in one spelling, without its period and without what stands in brackets. */
function plainHeader(text: string): string {
  const { words } = takePeriod(normalize(text).text);
  const latin = /^[\s!-~]+$/.test(words);
  const spelled = latin ? words.replace(/\s+/g, " ") : words.replace(/\s+/gu, "");
  return spelled
    .replace(/[([［【〔][^)\]］】〕]*[)\]］】〕]/gu, "")
    .replace(/^[\s:*※・]+|[\s:*※・]+$/gu, "")
    .toLowerCase();
}
