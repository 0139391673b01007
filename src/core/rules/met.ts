import type { CellAddress } from "../sheet/address";
import type { RuleHit } from "./rule";

/** Something that a table or sheet has many of: how often, and its first words. */
export interface Met {
  readonly count: number;
  /** Each once, as the cells show them. */
  readonly words: readonly string[];
}

/** A cell, and what of it the finding is to quote. */
export interface MetCell {
  readonly at: CellAddress;
  readonly word: string;
}

/** As many words as a sentence can hold. */
const quotedWords = 5;
/** A word is to be recognised, not read in full. */
const longestWord = 24;

/** One hit for all of them, at the first: a table of a thousand such cells needs one cure. */
export function oneHit(cells: readonly MetCell[]): RuleHit<Met>[] {
  const [first] = cells;
  if (!first) return [];
  const words = new Set<string>();
  for (const { word } of cells) {
    if (words.size < quotedWords) words.add(shortened(word));
  }
  const count = cells.length;
  return [{ at: first.at, data: { count, words: [...words] }, cells: count }];
}

function shortened(word: string): string {
  const letters = Array.from(word.trim().replace(/\s+/g, " "));
  return letters.length > longestWord
    ? `${letters.slice(0, longestWord).join("")}…`
    : letters.join("");
}
