/** What a date format can show. */
type ShownPeriod = "fiscal-year" | "calendar-year" | "month" | "date";

/** Words and colours, blanks and padding: all that is no code for a part of the value. */
const literals = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gs;
/** Hours, minutes or seconds beyond a day: they show that the rest is a duration. */
const elapsed = /\[[hms]+\]/gi;
const secondFractions = /s\.0+/g;
const halfDays = /am\/pm|a\/p/g;

/**
 * What a number format shows of a serial number: `yyyy/m/d` a date, `ggge"年"m"月"` a month,
 * `yyyy"年度"` a fiscal year; `null` when it shows no date: `0.0%`, `h:mm`, `General`.
 */
export function shownPeriod(format: string): ShownPeriod | null {
  const codes = codesOf(format);
  if (codes === "general" || codes === "@" || /[0#?]/.test(codes)) return null;
  if (codes.includes("d")) return "date";
  if (showsMonth(codes)) return "month";
  if (!/[yeg]/.test(codes)) return null;
  return firstSection(format).includes("年度") ? "fiscal-year" : "calendar-year";
}

/** Does a number format show a time of day or a duration, and no date? `h:mm`, `[h]:mm`, `mm:ss.0` */
export function showsTime(format: string): boolean {
  const codes = codesOf(format);
  return /[hs]/.test(codes) && !/[0#?]/.test(codes) && shownPeriod(format) === null;
}

function codesOf(format: string): string {
  return firstSection(format)
    .replace(elapsed, "h")
    .replace(literals, "")
    .toLowerCase()
    .replace(halfDays, "")
    .replace(secondFractions, "s");
}

/** Positive numbers take the first section; a semicolon within quotes does not end it. */
function firstSection(format: string): string {
  return /^(?:"[^"]*"|\\.|[^;"\\])*/s.exec(format)?.[0] ?? "";
}

/** `m` after hours or before seconds are minutes. */
function showsMonth(codes: string): boolean {
  return codes
    .replace(/h[^ymdeg]*m+/g, "")
    .replace(/m+[^ymdegh]*s/g, "")
    .includes("m");
}
