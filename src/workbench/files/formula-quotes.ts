/** Texts and quoted sheet names of a formula; a doubled quote stands for itself. */
const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/** Rewrites a formula except for what stands in quotes. */
export function mapOutsideQuotes(formula: string, change: (code: string) => string): string {
  let result = "";
  let end = 0;
  for (const match of formula.matchAll(quoted)) {
    result += change(formula.slice(end, match.index)) + match[0];
    end = match.index + match[0].length;
  }
  return result + change(formula.slice(end));
}
