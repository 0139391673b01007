/** Which of the coming requests fail, how, and with which of Excel's codes. */
export interface FaultRule {
  readonly code: string;
  /** How many requests go through before; none unless said. */
  readonly after?: number;
  /** How many fail; one unless said. */
  readonly count?: number;
  /**
   * The place of the action that fails in its request: what comes before it is done and stays done,
   * as in Excel. Without it the whole request is refused. A request of fewer actions goes through.
   */
  readonly at?: number;
  /** The same place as a share of the request's actions, from 0 up to 1. */
  readonly share?: number;
  /** No answer ever comes. What precedes the place is done, and without one the whole request. */
  readonly silent?: boolean;
}

/** Somebody else's work in the workbook, right before a request is carried out. */
export interface Interference {
  /** How many requests go through before; none unless said. */
  readonly after?: number;
  readonly act: () => void | Promise<void>;
}

/** What happens to one request. */
export type Fault =
  | { readonly kind: "refused"; readonly code: string }
  | {
      readonly kind: "broken";
      readonly code: string;
      /** The place of the action that fails in a request of so many. */
      readonly at: (actions: number) => number;
      readonly silent: boolean;
    };

/** The moods of Excel and of those who share a workbook, on demand. */
export class Faults {
  #rules: { rule: FaultRule; after: number; count: number }[] = [];
  #interferences: { act: Interference["act"]; after: number }[] = [];

  add(rule: FaultRule): void {
    this.#rules.push({ rule, after: rule.after ?? 0, count: rule.count ?? 1 });
  }

  interfere({ act, after = 0 }: Interference): void {
    this.#interferences.push({ act, after });
  }

  clear(): void {
    this.#rules = [];
    this.#interferences = [];
  }

  /** Counts one request; what it fails with, or `null`. */
  next(): Fault | null {
    const [first] = this.#rules;
    if (!first) return null;
    if (first.after > 0) {
      first.after -= 1;
      return null;
    }
    first.count -= 1;
    if (first.count <= 0) this.#rules.shift();
    const { code, at, share, silent = false } = first.rule;
    if (at === undefined && share === undefined && !silent) return { kind: "refused", code };
    return {
      kind: "broken",
      ...{ code, silent },
      at: (actions) => at ?? (share === undefined ? Infinity : Math.floor(share * actions)),
    };
  }

  /** Counts one request; what somebody else does before it, or `null`. */
  nextInterference(): Interference["act"] | null {
    const [first] = this.#interferences;
    if (!first) return null;
    if (first.after > 0) {
      first.after -= 1;
      return null;
    }
    this.#interferences.shift();
    return first.act;
  }
}
