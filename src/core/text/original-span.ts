import type { Normalized } from "./normalize";

/** Part of the original text, in UTF-16 offsets; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a part of a normalized or closed-up text stands in the original, without blanks at its end.
 * `start` and `end` (exclusive) count in `closed.text`, the answer in UTF-16 units of `original`.
 */
export function originalSpan(
  closed: Normalized,
  start: number,
  end: number,
  original: string,
): Span {
  const from = closed.offsets[start] ?? original.length;
  const to = closed.offsets[end] ?? original.length;
  return { start: from, end: from + original.slice(from, to).trimEnd().length };
}
