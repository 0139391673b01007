/** What separates the cells of a line: a copied table has tabs, a CSV commas; some programs write semicolons. */
type Separator = "\t" | "," | ";";

/**
 * Rows of cells from a CSV file or a copied table (RFC 4180). Every cell stays the text it is:
 * nothing is calculated, `=1+1` is four characters. Total: a quote that never ends runs to the end.
 * Linear in the text.
 *
 * @returns rows of their own lengths, without the empty ones at the end
 */
export function parseDelimited(text: string): readonly (readonly string[])[] {
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const { cell, end } =
      text[at] === '"' ? quoted(text, at, separator) : plain(text, at, separator);
    row.push(cell);
    if (text[end] !== separator) {
      rows.push(row);
      row = [];
    }
    at = text[end] === "\r" && text[end + 1] === "\n" ? end + 2 : end + 1;
  }
  while (rows.length > 0 && rows.at(-1)?.every((cell) => cell === "")) rows.pop();
  return rows;
}

interface Taken {
  readonly cell: string;
  /** Where the separator, the line's end or the text's end stands. */
  readonly end: number;
}

function plain(text: string, start: number, separator: Separator): Taken {
  let end = start;
  while (end < text.length && text[end] !== separator && !isLineEnd(text[end])) end += 1;
  return { cell: text.slice(start, end), end };
}

function quoted(text: string, start: number, separator: Separator): Taken {
  let cell = "";
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return { cell: cell + text.slice(from), end: text.length };
    cell += text.slice(from, quote);
    if (text[quote + 1] === '"') {
      cell += '"';
      from = quote + 2;
      continue;
    }
    // What stands behind the closing quote belongs to the cell: "a"b is ab, as Excel reads it.
    const rest = plain(text, quote + 1, separator);
    return { cell: cell + rest.cell, end: rest.end };
  }
}

/** The first line decides, outside of quotes: a tab is never part of a number, a comma may be. */
function separatorOf(text: string): Separator {
  let inQuotes = false;
  const found = new Set<string>();
  for (const letter of text) {
    if (letter === '"') inQuotes = !inQuotes;
    else if (!inQuotes && isLineEnd(letter)) break;
    else if (!inQuotes) found.add(letter);
  }
  if (found.has("\t")) return "\t";
  return found.has(";") && !found.has(",") ? ";" : ",";
}

function isLineEnd(letter: string | undefined): boolean {
  return letter === "\n" || letter === "\r";
}
