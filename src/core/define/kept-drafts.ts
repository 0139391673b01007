import type { IndicatorDraft } from "./draft";
import { readDraft } from "./read-draft";

/** The drafts of a workbook as JSON text, in the order in which they were begun. */
export function writeDrafts(drafts: readonly IndicatorDraft[]): string | null {
  return drafts.length === 0 ? null : JSON.stringify({ version: 1, drafts });
}

/** Reads them back. Total: what is no draft is left out. */
export function readDrafts(raw: string | null): readonly IndicatorDraft[] {
  if (raw === null) return [];
  const drafts = listIn(raw).flatMap((kept) => readDraft(kept) ?? []);
  return drafts.filter(({ id }, i) => drafts.findIndex((other) => other.id === id) === i);
}

function listIn(raw: string): readonly unknown[] {
  try {
    const kept: unknown = JSON.parse(raw);
    if (typeof kept !== "object" || kept === null || !("drafts" in kept)) return [];
    return Array.isArray(kept.drafts) ? (kept.drafts as readonly unknown[]) : [];
  } catch {
    return [];
  }
}

/** The drafts with this one in the place of an earlier state of it, or at the end. */
export function withDraft(
  drafts: readonly IndicatorDraft[],
  draft: IndicatorDraft,
): readonly IndicatorDraft[] {
  const known = drafts.some(({ id }) => id === draft.id);
  return known ? drafts.map((one) => (one.id === draft.id ? draft : one)) : [...drafts, draft];
}

/** A name for a new draft that no other has: `new-1`, `new-2`, …. */
export function freeDraftId(drafts: readonly IndicatorDraft[]): string {
  const taken = new Set(drafts.map(({ id }) => id));
  let number = 1;
  while (taken.has(`new-${number}`)) number += 1;
  return `new-${number}`;
}
