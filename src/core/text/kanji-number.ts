import { matchAt } from "./match-at";

const digits = "〇一二三四五六七八九";

/**
 * A whole number below 100 as dates and eras write it: `7`, `11`, `元` (the first), `十一`, `二十`.
 * `null` for anything else.
 */
export function smallNumber(text: string): number | null {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  if (text === "元") return 1;
  const parts = /^([二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text);
  if (!parts || text === "") return null;
  const [, tens = "", ten, ones = ""] = parts;
  if (ten === undefined) return text.length === 1 ? digits.indexOf(text) : null;
  return Math.max(1, digits.indexOf(tens || "一")) * 10 + (ones ? digits.indexOf(ones) : 0);
}

/** What `smallNumber` reads, as the source of a pattern. */
export const smallNumberPattern = "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})";

/** A numeral and where it ends, exclusive. */
export interface KanjiNumber {
  readonly value: number;
  readonly end: number;
}

const one = "([一二三四五六七八九])";
const grouped = new RegExp(`(?:${one}?(千))?(?:${one}?(百))?(?:${one}?(十))?${one}?`, "y");
/** 二〇二五, digit by digit. */
const positional = /[〇一二三四五六七八九]{2,15}/y;
const numeral = /^[〇一二三四五六七八九十百千]/;

/**
 * The numeral below 10,000, or written digit by digit, that begins at `at`: 三千, 二百五, 十, 一二〇.
 * `null` where none does, or where more numerals follow than make sense (三十十).
 */
export function kanjiNumberAt(text: string, at: number): KanjiNumber | null {
  const found = positionalAt(text, at) ?? groupedAt(text, at);
  return found && !numeral.test(text.charAt(found.end)) ? found : null;
}

function positionalAt(text: string, at: number): KanjiNumber | null {
  const written = matchAt(positional, text, at)?.[0] ?? "";
  const end = at + written.length;
  if (written === "" || numeral.test(text.charAt(end))) return null;
  return { value: Number(written.replace(/./g, (digit) => String(digits.indexOf(digit)))), end };
}

function groupedAt(text: string, at: number): KanjiNumber | null {
  const [written = "", ...groups] = matchAt(grouped, text, at) ?? [];
  if (written === "") return null;
  const [thousands, thousand, hundreds, hundred, tens, ten, ones] = groups;
  const value =
    counted(thousands, thousand) * 1000 +
    counted(hundreds, hundred) * 100 +
    counted(tens, ten) * 10 +
    (ones === undefined ? 0 : digits.indexOf(ones));
  return { value, end: at + written.length };
}

/** How many of a power of ten: 百 alone is one of them. */
function counted(digit: string | undefined, power: string | undefined): number {
  if (power === undefined) return 0;
  return digit === undefined ? 1 : digits.indexOf(digit);
}
