import { shiftDecimal } from "../text/decimal";
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
}

const digits =
  /(?:\d{1,3}(?:,\d{3}){1,5}|\d{1,16})(?:\.(\d{1,15}))?(?![\d,.])|\.(\d{1,15})(?![\d,.])/y;
const sign = /[-−+▲△]?/y;
/** Excel holds 15 digits of a number; what has more would not come out as written. */
const mostDigits = 15;

/** The number that begins at `at`: `▲3,703`, `26.0`, `3万`, `1億5600万`. `null` for a code like `007`. */
export function numberAt(text: string, at: number): WrittenNumber | null {
  const minus = matchAt(sign, text, at)?.[0] ?? "";
  const parts = partsAt(text, at + minus.length);
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last || parts.some((part) => !part.plain)) return null;
  const size =
    parts.length === 1 ? first.value : parts.reduce((total, { value }) => total + value, 0);
  if (!Number.isSafeInteger(Math.trunc(size))) return null;
  const value = /[-−▲△]/.test(minus) && size !== 0 ? -size : size;
  const { lastPlace, digitsEnd, end } = last;
  return { value, scale: parts.length === 1 ? last.scale : 0, lastPlace, digitsEnd, end };
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
    const part = partAt(text, from);
    const before = parts.at(-1);
    if (!part || (before && (part.scale >= before.scale || part.lastPlace < 0))) break;
    if (before && !(part.value < 10 ** before.scale)) break;
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
  const [word, scale] = scaleWords.find(([scaleWord]) => text.startsWith(scaleWord, digitsEnd)) ?? [
    "",
    0,
  ];
  const bare = written.replaceAll(",", "");
  const count = bare.replace(".", "").replace(/^0+/, "").length;
  return {
    value: shiftDecimal(bare, scale),
    lastPlace: scale - decimals.length,
    digitsEnd,
    end: digitsEnd + word.length,
    plain: count <= mostDigits && !/^0\d/.test(bare),
    scale,
  };
}
