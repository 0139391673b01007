import type { LineData } from "./book-data";

/**
 * Where the rows (or columns) of the file are now. The grid moves the mark of a line with the line,
 * so insertions, deletions and moves can be read off when the sheet is saved.
 */
export class LineMap {
  private readonly now = new Map<number, number>();
  private readonly was = new Map<number, number>();
  /** Number of lines of the file that were marked. */
  private readonly count: number;
  private readonly tail: number;

  constructor(
    lines: Readonly<Record<number, LineData | null | undefined>>,
    marked: Readonly<Record<number, LineData | null | undefined>>,
  ) {
    this.count = Object.values(marked).filter((line) => line?.custom?.source !== undefined).length;
    for (const [at, line] of Object.entries(lines)) {
      const source = line?.custom?.source;
      if (source === undefined || this.now.has(source)) continue;
      this.now.set(source, Number(at));
      this.was.set(Number(at), source);
    }
    this.tail = this.tailShift();
  }

  /** True when every line of the file stands where it stood. */
  get unmoved(): boolean {
    if (this.now.size !== this.count) return false;
    return [...this.now].every(([source, at]) => source === at);
  }

  /** The line of the file that is here now; `null` for a new one. */
  sourceOf(at: number): number | null {
    const source = this.was.get(at);
    if (source !== undefined) return source;
    const beyond = at - this.tail;
    return beyond >= this.count ? beyond : null;
  }

  /** Where a line of the file is now; `null` when it was deleted. */
  currentOf(source: number): number | null {
    if (source >= this.count) return source + this.tail;
    return this.now.get(source) ?? null;
  }

  /** Where a run of lines of the file is now, both ends included; `null` when nothing is left. */
  currentRun(first: number, last: number): readonly [first: number, last: number] | null {
    let low = Infinity;
    let high = -1;
    for (let source = first; source <= Math.min(last, this.count - 1); source++) {
      const at = this.now.get(source);
      if (at === undefined) continue;
      low = Math.min(low, at);
      high = Math.max(high, at);
    }
    if (last >= this.count) {
      low = Math.min(low, Math.max(first, this.count) + this.tail);
      high = last + this.tail;
    }
    return high < 0 ? null : [low, high];
  }

  /** How far the lines after the marked ones have moved: they follow the last mark that is left. */
  private tailShift(): number {
    let kept = -1;
    for (const source of this.now.keys()) kept = Math.max(kept, source);
    const end = kept < 0 ? 0 : (this.now.get(kept) ?? 0) + 1;
    return end - this.count;
  }
}
