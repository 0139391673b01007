import { sliceOf, type Normalized } from "../text/normalize";
import { originalSpan } from "../text/original-span";
import type { NoteMark } from "./reading";

/** A text without its footnote marks, and the marks. */
export interface MarkedText {
  readonly body: Normalized;
  readonly marks: readonly NoteMark[];
}

const trailing = /(?:※\d{0,2}|\*\d{0,2}|\(注\d{0,2}\)|注(?:\d{1,2}\)?|\))|[†‡]|[⁰¹²³⁴-⁹]{1,2})$/;
/** Most cells carry none. */
const mayHoldMark = /[※*注†‡⁰-⁹¹²³]/;
const leading = /^(?:\(注\d{0,2}\)|\(※\d{0,2}\)|[†‡])/;
const bracketed = /\(※\d{0,2}\)$/;
/** No cell carries more; without a limit a cell full of stars would be a long way to go. */
const mostMarks = 8;
const longestMark = 6;

/**
 * Takes the footnote marks off: `1市町※`, `131件(注1)`, `26.0%*2`. A ※ in front begins a footnote's
 * own text (`※東員町37.8%`): it is a mark of that cell too, and what follows stays as it is.
 * Superscripts after a Latin letter belong to the unit: m², not note 2; after a ten they are powers.
 */
export function takeNoteMarks(closed: Normalized, original: string): MarkedText {
  if (!mayHoldMark.test(closed.text)) return { body: closed, marks: [] };
  const marks: NoteMark[] = [];
  const keep = (from: number, to: number) => {
    const span = originalSpan(closed, from, to, original);
    marks.push({ mark: original.slice(span.start, span.end), span });
  };
  let start = 0;
  let end = closed.text.length;
  const first = leading.exec(closed.text.slice(0, longestMark)) ?? /^※(?!\d)/.exec(closed.text);
  if (first && first[0].length < end) {
    start = first[0].length;
    keep(0, start);
  }
  for (let taken = 0; taken < mostMarks; taken += 1) {
    const tail = closed.text.slice(Math.max(start, end - longestMark), end);
    const length = trailingMark(tail);
    if (length === 0 || end - length === start) break;
    keep(end - length, end);
    end -= length;
  }
  marks.sort((a, b) => a.span.start - b.span.start);
  return { body: sliceOf(closed, start, end), marks };
}

function trailingMark(tail: string): number {
  const match = bracketed.exec(tail) ?? trailing.exec(tail);
  if (!match) return 0;
  const before = tail.slice(0, match.index);
  const belongsToUnit = /[⁰-⁹¹²³]/.test(match[0]) && /[A-Za-z]$|(?:^|[^\d.,])10$/.test(before);
  return belongsToUnit ? 0 : match[0].length;
}
