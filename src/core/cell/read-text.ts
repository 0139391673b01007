import { matchPeriod } from "../period/match-period";
import { closeUp } from "../text/close-up";
import { normalize, type Normalized } from "../text/normalize";
import type { Expected } from "./expected";
import { takeNoteMarks } from "./note-marks";
import { longestQuantity, parseQuantity } from "./parse-quantity";
import { onePart, partsOf, type Piece } from "./parts";
import { placeholderReason } from "./placeholder";
import { plainQuantity } from "./plain-quantity";
import type { CellPart, CellReading, NoteMark, PartKind } from "./reading";
import { readGoal } from "./relative-goal";
import { readRange } from "./read-range";
import { unreadReason } from "./unread-reason";

/** No value with its notes and remarks is longer, even with blanks set for looks. */
const longestValue = 255;

/** Digits, and the kanji and words that numerals are made of. */
const mayHoldNumber = /[\d〇一二三四五六七八九十零]|ゼロ|元/;

/** What a text says. First what the whole text may be, then words; a part alone is never taken. */
export function readText(text: string, expected?: Expected): CellReading {
  const plain = plainQuantity(text);
  if (plain) return plain;
  const bare = text.length > longestValue ? text.trim() : text;
  if (bare.length > longestValue) {
    const reason = expected === "quantity" ? "long-text" : null;
    return { kind: "text", text, reason, parts: onePart("words", text), notes: [] };
  }
  const closed = closeUp(normalize(text));
  if (closed.text === "") return { kind: "blank", text, parts: onePart("blank", text) };
  const { body, marks: notes } = takeNoteMarks(closed, text);
  return readBody({ text, body, notes, expected });
}

/** What stands in the cell without its notes, as it is handed from one way of writing to the next. */
interface Body {
  readonly text: string;
  readonly body: Normalized;
  readonly notes: readonly NoteMark[];
  readonly expected: Expected | undefined;
}

/** The ways of writing, the surest first. */
function readBody(cell: Body): CellReading {
  const { text, body, notes } = cell;
  const reason = placeholderReason(body.text);
  if (reason)
    return { kind: "placeholder", text, reason, parts: whole(cell, "placeholder"), notes };
  return (mayHoldNumber.test(body.text) ? readNumeral(cell) : null) ?? readWords(cell);
}

/** Periods, quantities and ranges: nothing that could be without any numeral. */
function readNumeral(cell: Body): CellReading | null {
  const { text, body, notes, expected } = cell;
  const period = matchPeriod(body.text, 0);
  if (period?.end === body.text.length && (period.clear || expected === "period")) {
    const { period: read, remarks } = period;
    return { kind: "period", text, period: read, remarks, parts: whole(cell, "period"), notes };
  }
  const written = parseQuantity(body, text, expected);
  if (written) {
    const { quantity, second, dated, pieces } = written;
    const parts = partsOf(text, body, pieces, notes);
    return { kind: "quantity", text, quantity, second, dated, parts, notes };
  }
  const range = readRange(body, text);
  if (!range) return null;
  const parts = partsOf(text, body, range.pieces, notes);
  return { kind: "range", text, from: range.from, to: range.to, parts, notes };
}

function readWords(cell: Body): CellReading {
  const { text, body, notes, expected } = cell;
  const written = readGoal(body, text);
  if (written) {
    const parts = partsOf(text, body, written.pieces, notes);
    return { kind: "goal", text, goal: written.goal, parts, notes };
  }
  const reason = unreadReason(body.text, expected);
  if (reason === null) return { kind: "text", text, reason, parts: whole(cell, "words"), notes };
  const isLine = body.text.length <= longestQuantity && /\d/.test(body.text);
  const parts = isLine
    ? partsOf(text, body, unreadPieces(body.text), notes)
    : whole(cell, "unread");
  return { kind: "text", text, reason, parts, notes };
}

function whole({ text, body, notes }: Body, kind: PartKind): readonly CellPart[] {
  return partsOf(text, body, [{ kind, start: 0, end: body.text.length }], notes);
}

/** The numbers in a text that is no value, and what kept it from being one. */
function unreadPieces(text: string): readonly Piece[] {
  return [...text.matchAll(/\d+(?:[.,]\d+)*|[^\d]+/g)].map(({ 0: written, index }) => ({
    kind: /^\d/.test(written) ? "number" : "unread",
    start: index,
    end: index + written.length,
  }));
}
