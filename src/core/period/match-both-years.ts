import { matchAt } from "../text/match-at";
import { matchYear, type WrittenYear } from "./match-year";

const yearWord = /年度|年/y;
const secondYear = /\(([^()]{2,12})\)/y;

/** A year by one calendar or by two. */
export interface BothYears {
  readonly years: readonly WrittenYear[];
  /** 年, 年度 or nothing. */
  readonly word: string;
  readonly end: number;
}

/**
 * 2025年(令和7年), 令和7(2025)年度: one year of an era and one Gregorian; 平成31(令和元)年度: one year by
 * two eras; or one alone.
 */
export function matchBothYears(text: string, first: WrittenYear): BothYears {
  const word = yearWordAt(text, first.end);
  const alone = { years: [first], word, end: first.end + word.length };
  const bracket = matchAt(secondYear, text, alone.end);
  const inside = bracket?.[1] ?? "";
  const second = matchYear(inside, 0);
  if (!bracket || !second || !isPair(first, second)) return alone;
  const end = alone.end + bracket[0].length;
  const after = word === "" ? yearWordAt(text, end) : "";
  const secondWord = inside.slice(second.end);
  const outer = word || after;
  // 2025年（令和７年度） is two different periods, and 2025年（令和７年３月） needs both parts read.
  const agreeing = outer === "" ? ["", "年", "年度"] : ["", outer];
  if (!agreeing.includes(secondWord)) return alone;
  return { years: [first, second], word: outer || secondWord, end: end + after.length };
}

function isPair(first: WrittenYear, second: WrittenYear): boolean {
  if (first.era === null || second.era === null) return first.era !== second.era;
  return first.era !== second.era && first.year === second.year;
}

function yearWordAt(text: string, at: number): string {
  return matchAt(yearWord, text, at)?.[0] ?? "";
}
