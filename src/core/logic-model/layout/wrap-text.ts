import type { Measure } from "./measure";

/** 行頭禁則: signs that must not begin a line. */
const notFirst =
  /^[、。，．・：；？！）」』】〕〉》％々ー～ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.:;?!)\]}%]/u;

/** 行末禁則: signs that must not end a line. */
const notLast = /[（「『【〔〈《([{＜<]$/u;

/** What stays together: a Latin word or number with the blanks after it, or one Japanese letter. */
const piece = /[!-~\u00c0-\u024f\u2018-\u201d]+\s*|\s+|[^]/gu;

/** How bad a break between two letters is, in letters of unevenness; the first that fits counts. */
const breaks: readonly (readonly [before: RegExp, after: RegExp, badness: number])[] = [
  [/[、。，．・：；？！）」』】\s]$/u, /^/u, 0],
  [/./u, /^[（「『【(]/u, 0],
  // A word begins after the particle of the one before it.
  [/\p{Script=Hiragana}$/u, /^[^\p{Script=Hiragana}]/u, 1],
  [/[\p{Script=Katakana}ー]$/u, /^[\p{Script=Katakana}ー]/u, 7],
  [/\p{Script=Han}$/u, /^\p{Script=Han}/u, 6],
  [/./u, /^\p{Script=Hiragana}/u, 6],
];
const otherwise = 5;

/**
 * A text in as few lines of at most `width` em as it needs, broken where a reader would: after a
 * comma or a particle rather than inside a word, in lines of about the same length, and with the
 * signs that Japanese sets (禁則) kept off their beginnings and ends. A Latin word longer than a
 * line is cut. An empty text has no line.
 */
export function wrapText(text: string, width: number, measure: Measure): readonly string[] {
  const whole = text.replace(/\s+/gu, " ").trim();
  if (whole === "") return [];
  const parts = pieces(whole, width, measure);
  const sizes = parts.map(measure);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total <= width) return [whole];
  const even = total / Math.ceil(total / width);
  return joined(parts, bestBreaks(parts, sizes, { width, even }));
}

interface Line {
  /** The piece that the line begins with. */
  readonly from: number;
  readonly lines: number;
  readonly cost: number;
}

/** For each place in the text the best line that ends there: fewest lines first, then the least cost. */
function bestBreaks(
  parts: readonly string[],
  sizes: readonly number[],
  { width, even }: { readonly width: number; readonly even: number },
): readonly Line[] {
  const best: Line[] = [{ from: 0, lines: 0, cost: 0 }];
  for (let end = 1; end <= parts.length; end++) {
    const last = end === parts.length;
    const badness = last ? 0 : badnessAt(parts, end);
    let found: Line | null = null;
    let size = -blankAfter(parts[end - 1] ?? "", sizes[end - 1] ?? 0);
    for (let from = end - 1; from >= 0; from--) {
      size += sizes[from] ?? 0;
      if (size > width && from < end - 1) break;
      const before = best[from] ?? { from: 0, lines: 0, cost: 0 };
      const uneven = last ? Math.max(0, even - size) / 2 : Math.abs(even - size);
      const line = { from, lines: before.lines + 1, cost: before.cost + badness + uneven ** 1.5 };
      if (!found || isBetter(line, found)) found = line;
    }
    best.push(found ?? { from: end - 1, lines: end, cost: Infinity });
  }
  return best;
}

/** Forbidden places cost so much that they are taken only where there is no other. */
function isBetter(a: Line, b: Line): boolean {
  const [worseA, worseB] = [Math.floor(a.cost / forbidden), Math.floor(b.cost / forbidden)];
  if (worseA !== worseB) return worseA < worseB;
  return a.lines === b.lines ? a.cost < b.cost : a.lines < b.lines;
}

const forbidden = 1e6;

function badnessAt(parts: readonly string[], at: number): number {
  const [before, after] = [parts[at - 1] ?? "", parts[at] ?? ""];
  if (notFirst.test(after) || notLast.test(before)) return forbidden;
  return breaks.find(([a, b]) => a.test(before) && b.test(after))?.[2] ?? otherwise;
}

/** A blank at the end of a line takes no room. */
function blankAfter(part: string, size: number): number {
  return /\s$/u.test(part) ? (size / part.length) * (part.length - part.trimEnd().length) : 0;
}

function joined(parts: readonly string[], best: readonly Line[]): readonly string[] {
  const lines: string[] = [];
  for (let end = parts.length; end > 0; end = best[end]?.from ?? 0) {
    lines.push(
      parts
        .slice(best[end]?.from ?? 0, end)
        .join("")
        .trim(),
    );
  }
  return lines.reverse().filter((line) => line !== "");
}

function pieces(text: string, width: number, measure: Measure): string[] {
  const parts = text.match(piece) ?? [];
  return parts.flatMap((part) =>
    part.length > 1 && measure(part.trimEnd()) > width ? Array.from(part) : [part],
  );
}
