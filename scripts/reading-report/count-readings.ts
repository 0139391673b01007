import type { Judgement } from "./judge-writing";

/** Writings that were judged alike, and how often each stood there. */
export type Examples = ReadonlyMap<string, number>;

/** How the cells of one column were read. */
export interface Tally {
  readonly cells: number;
  readonly empty: number;
  readonly inFull: number;
  /** Of those in full: confirmed by the oracle. */
  readonly checked: number;
  /** In full, but nobody has confirmed it. */
  readonly unchecked: Examples;
  /** By reason. */
  readonly texts: ReadonlyMap<string, Examples>;
  /** Writing, what was read, what it is. */
  readonly wrong: Examples;
}

/** Counts a column; each different writing is judged once. */
export function countReadings(
  column: readonly string[],
  judge: (written: string) => Judgement,
): Tally {
  const judged = new Map<string, Judgement>();
  const texts = new Map<string, Map<string, number>>();
  const unchecked = new Map<string, number>();
  const wrong = new Map<string, number>();
  const counts = { empty: 0, inFull: 0, checked: 0 };
  for (const written of column) {
    const judgement = judged.get(written) ?? judge(written);
    judged.set(written, judgement);
    switch (judgement.kind) {
      case "empty":
        counts.empty += 1;
        break;
      case "in-full":
        counts.inFull += 1;
        if (judgement.checked) counts.checked += 1;
        else add(unchecked, `${written} → ${judgement.reading}`);
        break;
      case "text": {
        const examples = texts.get(judgement.reason) ?? new Map<string, number>();
        texts.set(judgement.reason, examples);
        add(examples, written);
        break;
      }
      case "wrong":
        add(wrong, `${written} → ${judgement.reading}, but it is ${judgement.expected}`);
        break;
    }
  }
  return { cells: column.length, ...counts, unchecked, texts, wrong };
}

function add(examples: Map<string, number>, example: string): void {
  examples.set(example, (examples.get(example) ?? 0) + 1);
}
