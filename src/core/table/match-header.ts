import { normalize } from "../text/normalize";
import { takePeriod } from "./header-period";
import { withoutYearless } from "./header-yearless";
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

/** Whole headers; of two entries with the same word the first counts. */
const byWord = new Map<string, HeaderMatch>(
  [
    ...headerWords.flatMap((entry) => entry.words.map((word) => [word, matchOf(entry)] as const)),
    ...weakNameWords.map((word) => [word, { role: "name", of: null, weak: true }] as const),
  ].reverse(),
);

interface Ending {
  readonly ending: string;
  readonly match: HeaderMatch;
}

/** Endings by their last letter, in the order of the list. */
const byLastLetter = new Map<string, Ending[]>();
for (const { ending, match } of headerWords.flatMap((entry) =>
  (entry.endings ?? []).map((ending): Ending => ({ ending, match: matchOf(entry) })),
)) {
  byLastLetter.set(ending.slice(-1), [
    ...(byLastLetter.get(ending.slice(-1)) ?? []),
    { ending, match },
  ]);
}

/**
 * The role that the words of a header give. Blanks and line breaks within, full width, a period and
 * what stands in brackets do not matter: `目　標　値⏎（令和７年度）` is 目標値.
 */
export function matchHeader(text: string): HeaderMatch | null {
  if (text === "" || text.length > longestHeader) return null;
  const word = plainHeader(text);
  const whole = byWord.get(word);
  if (whole && !whole.weak) return whole;
  const endings = byLastLetter.get(word.slice(-1));
  return endings?.find(({ ending }) => word.endsWith(ending))?.match ?? whole ?? null;
}

/**
 * What the name words end in, weak ones too, and then the end, a bracket, a mark or a period. A text
 * without that is no header of names.
 */
const nameLetters =
  /(?:標|等|位|称|容|名|目|組|業|[iｉ]|[rｒ]s?|[sｓ]|[eｅ]|[cｃ]|[mｍ]|[nｎ])(?:$|[\s（(［【〔[※*:：・\d０-９RＲHＨSＳFＦ令平昭大明西])/i;

/** A cheap look at a text, which spares the dear one nearly everywhere. */
export function mayHeadNames(text: string): boolean {
  return text.length <= longestHeader && nameLetters.test(text);
}

function matchOf({ role, of }: HeaderWords): HeaderMatch {
  return { role, of: of ?? null, weak: false };
}

/** A header's words in one spelling, without its period and without what stands in brackets. */
function plainHeader(text: string): string {
  const words = withoutYearless(takePeriod(normalize(text).text).words);
  const latin = /^[\s!-~]+$/.test(words);
  const spelled = latin ? words.replace(/\s+/g, " ") : words.replace(/\s+/gu, "");
  return spelled
    .replace(/[([［【〔][^)\]］】〕]*[)\]］】〕]/gu, "")
    .replace(/^[\s:*※・]+|[\s:*※・]+$/gu, "")
    .toLowerCase();
}
