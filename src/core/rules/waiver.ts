import type { Finding, FindingKind } from "./finding";

/** A finding that staff leave as it is, with their reason. */
export interface Waiver {
  readonly kind: FindingKind;
  /** The sheet of its cell, by the name that it has now. */
  readonly sheet: string;
  /** What `findingKey` gave when it was waived. */
  readonly key: string;
  readonly reason: string;
}

/**
 * What a finding is known by in a later check, within its sheet: its rule and what it says in the
 * user's own words. Cells are left out, so that a row inserted above changes nothing; a value that
 * changed makes it another finding, which nobody has waived yet. 8 hexadecimal digits (FNV-1a, 32 bits).
 */
export function findingKey({ kind, data }: Pick<Finding, "kind" | "data">): string {
  const text = JSON.stringify([kind, data], withoutCells);
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** The reasons of waivers, by the finding. */
export function reasonsOf(
  waivers: readonly Waiver[],
): (finding: Pick<Finding, "kind" | "at" | "data">) => string | null {
  const reasons = new Map(
    waivers.map(({ kind, sheet, key, reason }) => [nameOf(kind, sheet, key), reason]),
  );
  return (finding) => {
    if (reasons.size === 0) return null;
    const { kind, at } = finding;
    return reasons.get(nameOf(kind, at.sheet, findingKey(finding))) ?? null;
  };
}

function nameOf(kind: FindingKind, sheet: string, key: string): string {
  return `${kind} ${key} ${sheet}`;
}

/** An address in a finding's data says where something stands today, and nothing about what is wrong. */
function withoutCells(_: string, value: unknown): unknown {
  const isCell = typeof value === "object" && value !== null && "row" in value && "column" in value;
  return isCell ? undefined : value;
}
