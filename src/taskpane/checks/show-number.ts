/** Zeros with their decimals, a sign of per cent, and words in quotes: the formats that cures write. */
const format = /^("[^"]*")?(#,##)?0(\.0+)?(%)?((?:"[^"]*")*)$/u;

/** A number as Excel shows it in a format that a cure writes; in any other, the number itself. */
export function showNumber(value: number, code: string): string {
  const parts = format.exec(code);
  if (!parts) return withWords(String(value), code);
  const [, before = "", grouped, decimals = "", percent = "", after = ""] = parts;
  const places = Math.max(0, decimals.length - 1);
  const number = (percent ? value * 100 : value).toLocaleString("en", {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
    useGrouping: grouped !== undefined,
  });
  return bare(before) + number + percent + bare(after);
}

/** The word that was put behind a format that nobody reads here. */
function withWords(number: string, code: string): string {
  return number + bare(/"[^"]*"$/u.exec(code)?.[0] ?? "");
}

function bare(quoted: string): string {
  return quoted.replaceAll('"', "");
}
