import { folded } from "../register/match-word";
import type { Slot } from "./slot";

/** Above so many comparisons names are not compared letter by letter: a person finds them sooner. */
const mostComparisons = 200_000;
/** Shorter names stand in too many others. */
const shortest = 4;

/** A name as it is compared: the line breaks of a narrow column, blanks and width say nothing. */
export function fold(name: string): string {
  return folded(name);
}

/** Equal but for what stands in brackets, or one within the other. */
export function similar(a: string, b: string): boolean {
  return areSimilar(bare(a), bare(b));
}

function areSimilar(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= shortest && long.includes(short);
}

/** Without brackets and the marks of footnotes. */
function bare(name: string): string {
  return fold(name)
    .replace(/[([【〔「][^)\]】〕」]*[)\]】〕」]/gu, "")
    .replace(/[※*]\d*$/u, "");
}

/** Places by the names they go by. */
export class SlotIndex {
  readonly #slots: readonly Slot[];
  readonly #byName = new Map<string, Slot[]>();
  readonly #mayCompare: boolean;
  /** The names of the places without brackets and marks, once they are asked for. */
  #bare: readonly string[] | null = null;

  constructor(slots: readonly Slot[], values: number) {
    this.#slots = slots;
    this.#mayCompare = slots.length * values <= mostComparisons;
    for (const slot of slots) {
      const key = fold(slot.name);
      const there = this.#byName.get(key);
      if (there) there.push(slot);
      else this.#byName.set(key, [slot]);
    }
  }

  /** Those of exactly that name; where there are none, those whose names are alike. */
  named(name: string): readonly Slot[] {
    const exact = this.#byName.get(fold(name));
    if (exact) return exact;
    if (!this.#mayCompare) return [];
    const wanted = bare(name);
    const names = (this.#bare ??= this.#slots.map((slot) => bare(slot.name)));
    return this.#slots.filter((_, i) => areSimilar(names[i] ?? "", wanted));
  }
}
