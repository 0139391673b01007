import type { LetterLook, LetterSpan, ShapeTextLook } from "./shape-record";

export type { LetterLook, LetterSpan } from "./shape-record";

/** A stretch of a shape's text in which all letters look alike. */
export interface LetterRun {
  readonly text: string;
  readonly look: LetterLook;
}

const keys = ["size", "name", "color", "bold", "italic", "underline"] as const;

/** The text in stretches of one look; none for no text. */
export function runsOf(text: ShapeTextLook): readonly LetterRun[] {
  const whole = text.text;
  const cuts = text.spans.flatMap(({ start, length }) => [start, start + length]);
  const places = [...new Set([0, ...cuts, whole.length])]
    .filter((place) => place >= 0 && place <= whole.length)
    .sort((a, b) => a - b);
  const runs: LetterRun[] = [];
  for (const [at, from] of places.slice(0, -1).entries()) {
    const part = whole.slice(from, places[at + 1]);
    const look = lookAt(text, from);
    const last = runs.at(-1);
    if (last && sameLook(last.look, look)) runs[runs.length - 1] = { text: last.text + part, look };
    else runs.push({ text: part, look });
  }
  return runs;
}

/** The look that the runs have most of their letters in common with, and the spans of the others. */
export function textOfRuns(
  runs: readonly LetterRun[],
): Pick<ShapeTextLook, "text" | "spans"> & Partial<LetterLook> {
  const base = runs[0]?.look;
  if (!base) return { text: "", spans: [] };
  let start = 0;
  const spans = runs.flatMap(({ text, look }): readonly LetterSpan[] => {
    const span = { start, length: text.length, look: difference(look, base) };
    start += text.length;
    return Object.keys(span.look).length > 0 ? [span] : [];
  });
  return { ...base, text: runs.map(({ text }) => text).join(""), spans };
}

/** Gives the whole text a look, or a part of it (`null` is the whole). */
export function withLook(
  { spans }: ShapeTextLook,
  part: Pick<LetterSpan, "start" | "length"> | null,
  look: Partial<LetterLook>,
): Partial<ShapeTextLook> {
  if (part) return { spans: [...spans, { start: part.start, length: part.length, look }] };
  const left = spans.map((span) => ({ ...span, look: without(span.look, Object.keys(look)) }));
  return { ...look, spans: left.filter((span) => Object.keys(span.look).length > 0) };
}

/** The look of the letter at a place; the later span counts. */
export function lookAt(text: ShapeTextLook, at: number): LetterLook {
  const { size, name, color, bold, italic, underline } = text;
  const base: LetterLook = { size, name, color, bold, italic, underline };
  return text.spans
    .filter(({ start, length }) => at >= start && at < start + length)
    .reduce((look, span) => ({ ...look, ...span.look }), base);
}

function sameLook(a: LetterLook, b: LetterLook): boolean {
  return keys.every((key) => a[key] === b[key]);
}

function difference(look: LetterLook, base: LetterLook): Partial<LetterLook> {
  return Object.fromEntries(
    keys.filter((key) => look[key] !== base[key]).map((key) => [key, look[key]]),
  );
}

function without(look: Partial<LetterLook>, names: readonly string[]): Partial<LetterLook> {
  return Object.fromEntries(Object.entries(look).filter(([key]) => !names.includes(key)));
}
