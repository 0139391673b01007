/** What could be taken for something else than words: formulas, numbers, dates, percentages, errors. */
const doubtful = /^[=+\-@'#]|\d|^(?:true|false)$/i;

/** Blanks, and signs that nobody sees: they must not hide what an entry begins with. */
const unseen = /^[\s\p{C}]+/u;

/**
 * Would Excel read the text as something else when it is entered? It reads `26.0%`, `1-2` and `=A1`
 * as number, date and formula, and Japanese Excel their full-width spellings too.
 */
export function isReadOtherwise(text: string): boolean {
  return doubtful.test(text.normalize("NFKC").replace(unseen, ""));
}
