/** What could be taken for something else than words: formulas, numbers, dates, percentages, errors. */
const doubtful = /^[=+\-@'#]|\d|^(?:true|false)$/i;

/** Blanks, and signs that nobody sees: they must not hide what an entry begins with. */
const unseen = /^[\s\p{C}]+/u;

/**
 * A text as it must be entered to stay that text. Excel reads `26.0%`, `1-2` and `=A1` in an entry
 * as number, date and formula, and Japanese Excel their full-width spellings too; a leading
 * apostrophe, which does not become part of the text, forbids it.
 */
export function textEntry(text: string): string {
  return doubtful.test(text.normalize("NFKC").replace(unseen, "")) ? `'${text}` : text;
}
