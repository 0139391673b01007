import type { Finding, FindingKind } from "./finding";

/** A finding that staff leave as it is, with their reason. */
export interface Waiver {
  readonly kind: FindingKind;
  /** What `findingKey` gave when it was waived. */
  readonly key: string;
  readonly reason: string;
}

/**
 * What a finding is known by in a later check: its rule, its sheet and what it says in the user's own
 * words. The cell is left out, so that a row inserted above changes nothing; a value that changed
 * makes it another finding, which nobody has waived yet. 8 hexadecimal digits (FNV-1a, 32 bits).
 */
export function findingKey({ kind, at, data }: Pick<Finding, "kind" | "at" | "data">): string {
  const text = JSON.stringify([kind, at.sheet, data]);
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
