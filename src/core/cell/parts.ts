import type { Normalized } from "../text/normalize";
import type { CellPart, CellReading, NoteMark, PartKind } from "./reading";

/** A piece of a normalized text: what it is for, and where it stands there; `end` is exclusive. */
export interface Piece {
  readonly kind: PartKind;
  readonly start: number;
  readonly end: number;
}

/**
 * The pieces as parts of the original text, with what lies between them: every character of the
 * original is in exactly one part.
 *
 * @param body the text that the pieces count in; its offsets point into `original`
 */
export function partsOf(
  original: string,
  body: Normalized,
  pieces: readonly Piece[],
  notes: readonly NoteMark[],
): readonly CellPart[] {
  const originalEnd = original.length;
  const [only] = pieces;
  if (only && pieces.length === 1 && notes.length === 0 && only.end - only.start === originalEnd) {
    return onePart(only.kind, original);
  }
  const placed = [
    ...pieces.map(({ kind, start, end }) => ({
      kind,
      start: body.offsets[start] ?? originalEnd,
      end: body.offsets[end] ?? originalEnd,
    })),
    ...notes.map(({ span }) => ({ kind: "note" as const, ...span })),
  ].sort((a, b) => a.start - b.start);
  const parts: CellPart[] = [];
  const add = (kind: PartKind, start: number, end: number) => {
    if (end > start)
      parts.push({ kind, written: original.slice(start, end), span: { start, end } });
  };
  let covered = 0;
  for (const { kind, start, end } of placed) {
    const from = Math.max(start, covered);
    add("blank", covered, from);
    const written = original.slice(from, end);
    covered = Math.max(from, from + written.trimEnd().length);
    add(kind, from, covered);
  }
  add("blank", covered, originalEnd);
  return parts;
}

/** A text that is one part as a whole. */
export function onePart(kind: PartKind, text: string): readonly CellPart[] {
  return text === "" ? [] : [{ kind, written: text, span: { start: 0, end: text.length } }];
}

/** The cell's text, put together again from what was read in it: nothing of it is lost. */
export function rebuild({ parts }: CellReading): string {
  return parts.map(({ written }) => written).join("");
}
