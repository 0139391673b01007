/** Which of the coming requests fail, and with which of Excel's codes. */
export interface FaultRule {
  readonly code: string;
  /** How many requests go through before; none unless said. */
  readonly after?: number;
  /** How many fail; one unless said. */
  readonly count?: number;
}

/** Requests that fail on demand, so that the add-in's answer to Excel's moods can be tested. */
export class Faults {
  #rules: { code: string; after: number; count: number }[] = [];

  add({ code, after = 0, count = 1 }: FaultRule): void {
    this.#rules.push({ code, after, count });
  }

  clear(): void {
    this.#rules = [];
  }

  /** Counts one request; the code it fails with, or `null`. */
  next(): string | null {
    const [rule] = this.#rules;
    if (!rule) return null;
    if (rule.after > 0) {
      rule.after -= 1;
      return null;
    }
    rule.count -= 1;
    if (rule.count <= 0) this.#rules.shift();
    return rule.code;
  }
}
