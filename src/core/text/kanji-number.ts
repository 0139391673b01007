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
