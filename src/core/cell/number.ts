import { shiftDecimal } from "../text/decimal";
import { kanjiNumberAt } from "../text/kanji-number";
import { matchAt } from "../text/match-at";
import { scaleWords } from "./unit-words";

/** A number as it was written, without its unit. */
export interface WrittenNumber {
  readonly value: number;
  /** The scale word's power of ten: 3 for 千; 0 without one, and for 1億5600万, which has two. */
  readonly scale: number;
  /** Decimal places of the last digit: −1 for 26.0, 3 for 1,479,100千. */
  readonly lastPlace: number;
  /** Where the digits end, and where a scale word behind them does; exclusive. */
  readonly digitsEnd: number;
  readonly end: number;
  /** `kanji`: without a single 0 to 9, 二億三千万, so that it may be a word (八戸, 四万十). */
  readonly script: "digits" | "kanji";
}

const digits =
  /(?:\d{1,3}(?:,\d{3}){1,5}|\d{1,16})(?:\.(\d{1,15}))?(?![\d,.])|\.(\d{1,15})(?![\d,.])/y;
const sign = /(?:[-−‐‒–+▲△]|マイナス)?/y;
const zero = /ゼロ|零/y;
/** Excel holds 15 digits of a number; what has more would not come out as written. */
const mostDigits = 15;

/** The number that begins at `at`: `▲3,703`, `26.0`, `1億5600万`, `二億三千万`. `null` for a code like `007`. */
export function numberAt(text: string, at: number): WrittenNumber | null {
  const written = matchAt(sign, text, at)?.[0] ?? "";
  const parts = partsAt(text, at + written.length);
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last || parts.some((part) => !part.plain)) return null;
  const size =
    parts.length === 1 ? first.value : parts.reduce((total, { value }) => total + value, 0);
  if (!Number.isSafeInteger(Math.trunc(size))) return null;
  const value = written !== "" && written !== "+" && size !== 0 ? -size : size;
  const { lastPlace, digitsEnd, end } = last;
  const scale = parts.length === 1 ? last.scale : 0;
  const script = parts.every((part) => part.script === "kanji") ? "kanji" : "digits";
  return { value, scale, lastPlace, digitsEnd, end, script };
}

interface Part extends WrittenNumber {
  /** As numbers are written: not 007, not 16 digits, whole where another part follows. */
  readonly plain: boolean;
}

/** 1億 and 5600万: each part smaller than the scale of the one before. */
function partsAt(text: string, at: number): readonly Part[] {
  const parts: Part[] = [];
  let from = at;
  for (;;) {
    const part = partAt(text, from) ?? kanjiPartAt(text, from);
    const before = parts.at(-1);
    if (!part || (before && (part.scale >= before.scale || part.lastPlace < 0))) break;
    if (before && !(part.value < 10 ** before.scale && before.lastPlace === before.scale)) break;
    parts.push(part);
    if (part.scale === 0) break;
    from = part.end;
  }
  return parts;
}

function partAt(text: string, at: number): Part | null {
  const match = matchAt(digits, text, at);
  if (!match) return null;
  const [written, decimals = match[2] ?? ""] = match;
  const digitsEnd = at + written.length;
  const [word, scale] = scaleAt(text, digitsEnd, 2);
  const bare = written.replaceAll(",", "");
  const count = bare.replace(".", "").replace(/^0+/, "").length;
  return {
    value: shiftDecimal(bare, scale),
    lastPlace: scale - decimals.length,
    digitsEnd,
    end: digitsEnd + word.length,
    plain: count <= mostDigits && !/^0\d/.test(bare),
    scale,
    script: "digits",
  };
}

/** 三千万, ゼロ. A 千 or 百万 without any digit is the scale of a unit (千円), no number. */
function kanjiPartAt(text: string, at: number): Part | null {
  const none = matchAt(zero, text, at)?.[0].length;
  const found = none === undefined ? kanjiNumberAt(text, at) : { value: 0, end: at + none };
  if (!found) return null;
  const [word, scale] = none === undefined ? scaleAt(text, found.end, 4) : ["", 0];
  const numeral = text.slice(at, found.end);
  return {
    value: shiftDecimal(found.value, scale),
    lastPlace: scale,
    digitsEnd: found.end,
    end: found.end + word.length,
    plain: numeral === "十" || /[一二三四五六七八九ゼ零]/.test(numeral),
    scale,
    script: "kanji",
  };
}

function scaleAt(text: string, at: number, least: number): readonly [string, number] {
  const found = scaleWords.find(([word, places]) => places >= least && text.startsWith(word, at));
  return found ?? ["", 0];
}
