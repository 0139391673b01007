import { numfmt } from "@univerjs/core";

interface Era {
  /** Excel's day number of the era's first day. */
  readonly from: number;
  readonly firstYear: number;
  readonly names: readonly [latin: string, short: string, full: string];
}

/** Newest first. Excel knows no day before 1900, so 明治 begins with day 1. */
const eras: readonly [Era, ...Era[]] = [
  { from: 43586, firstYear: 2019, names: ["R", "令", "令和"] },
  { from: 32516, firstYear: 1989, names: ["H", "平", "平成"] },
  { from: 9856, firstYear: 1926, names: ["S", "昭", "昭和"] },
  { from: 4595, firstYear: 1912, names: ["T", "大", "大正"] },
  { from: 1, firstYear: 1868, names: ["M", "明", "明治"] },
];

/** Literal text, an escaped character, a bracketed part, an exponent, `General`, or era letters. */
const parts = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|[0#?.]E[+-]|General|g+|e+/gi;
const isEraPart = (part: string): boolean => /^(g+|e+)$/i.test(part);

/** Does the number format show a Japanese era (`ggge"年"`)? */
export function hasEra(format: string): boolean {
  return (format.match(parts) ?? []).some(isEraPart);
}

/**
 * The format with era letters replaced by what they show for this day, as literal text: Univer's
 * formatter knows all the rest, but no eras. Letters as in Excel: `g` R, `gg` 令, `ggge` 令和7,
 * `gggee` 令和07; `[$-ja-JP-x-gannen]` and `[$-…,…]` with `gannen` write the first year 元.
 */
export function resolveEra(format: string, day: number): string {
  const era = eras.find(({ from }) => day >= from) ?? eras[0];
  const year = Number(numfmt.format("yyyy", day)) - era.firstYear + 1;
  const first = /gannen/i.test(format) && year === 1;
  return format.replace(parts, (part) => {
    if (/^\[\$-/.test(part)) return "";
    if (!isEraPart(part)) return part;
    if (/^g/i.test(part)) return `"${era.names[Math.min(part.length, 3) - 1] ?? ""}"`;
    return `"${first ? "元" : String(year).padStart(Math.min(part.length, 2), "0")}"`;
  });
}
