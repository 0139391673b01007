import { kanjiNumberAt, smallNumber, smallNumberPattern } from "../text/kanji-number";
import { type Era, eraNamed, gregorianYear } from "./era";
import { matchAt } from "../text/match-at";

/** A year as it was written, of an era or Gregorian. */
export interface WrittenYear {
  /** The Gregorian year that it means. */
  readonly year: number;
  readonly era: Era | null;
  readonly eraYear: number;
  /** Where the digits end, exclusive. */
  readonly end: number;
  /** 令和 in full: no letter, which may stand for something else. */
  readonly named: boolean;
  /** Is it a year without the word 年? 令和7 and R7 are; 2025, and H1 (a half-year?), need it. */
  readonly clear: boolean;
}

const eraName = new RegExp(`(令和|平成|昭和|大正|明治)(元|${smallNumberPattern})(?!\\d)`, "y");
const eraLetter = /([RHSTM])\.?(元|\d{1,2})(?!\d)/y;
/** 令７年度, 平30.4.1: only where more of a period follows. */
const eraInitial = /(令|平|昭)(元|\d{1,2})(?=年|[./]\d)/y;
const gregorian = /(?:西暦)?(\d{4})(?!\d)/y;
const kanjiYear = /(?:西暦)?([一二][〇一二三四五六七八九]{3})(?=年)/y;

/** The year that begins at `at`: 令和7, R7, 平成元, 昭和五十, 2025, 西暦2025. */
export function matchYear(text: string, at: number): WrittenYear | null {
  const inEra =
    matchAt(eraName, text, at) ?? matchAt(eraLetter, text, at) ?? matchAt(eraInitial, text, at);
  if (inEra) {
    const [written, word = "", digits = ""] = inEra;
    const era = eraNamed(word);
    const eraYear = smallNumber(digits);
    if (!era || !eraYear) return null;
    const named = word === era.name;
    const year = gregorianYear(era, eraYear);
    const clear = named || isClear(word, digits);
    return { year, era, eraYear, end: at + written.length, named, clear };
  }
  const plain = matchAt(gregorian, text, at) ?? matchAt(kanjiYear, text, at);
  if (!plain) return null;
  return {
    year: yearOfDigits(plain[1] ?? ""),
    era: null,
    eraYear: 0,
    end: at + plain[0].length,
    named: false,
    clear: plain[0].startsWith("西暦"),
  };
}

/** R7, R元, H31: unlike H1 and S1 they are nothing else. */
function isClear(letter: string, digits: string): boolean {
  return letter === "R" || digits === "元" || (Number(digits) >= 10 && "HS".includes(letter));
}

/** 2025 or 二〇二五. */
function yearOfDigits(written: string): number {
  return /^\d/.test(written) ? Number(written) : (kanjiNumberAt(written, 0)?.value ?? 0);
}
