import { keptAsFormer, readJsonObject } from "../text/json-object";
import type { IndicatorDraft } from "./draft";
import { readDraft } from "./read-draft";

/**
 * The drafts that a workbook keeps as JSON text, in the order in which they were begun; of each name
 * the first. Total: what is no draft is left out.
 */
export function readDrafts(raw: string | null): readonly IndicatorDraft[] {
  const drafts = new Map<string, IndicatorDraft>();
  for (const kept of readKept(raw).list) {
    const draft = readDraft(kept);
    if (draft && !drafts.has(draft.id)) drafts.set(draft.id, draft);
  }
  return [...drafts.values()];
}

/**
 * The text with this draft in the place of its earlier state, or at the end. Everything else in it
 * stays as it is, also what this release cannot read.
 */
export function withKeptDraft(raw: string | null, draft: IndicatorDraft): string {
  const kept = readKept(raw);
  const at = kept.list.findIndex((one) => idOf(one) === draft.id);
  const list = at < 0 ? [...kept.list, draft] : kept.list.with(at, draft);
  return JSON.stringify({ ...kept.around, drafts: list });
}

/** The text without the draft of that name; `null` when nothing is left to keep. */
export function withoutKeptDraft(raw: string | null, id: string): string | null {
  const { around, list } = readKept(raw);
  const drafts = list.filter((one) => idOf(one) !== id);
  const isEmpty = drafts.length === 0 && Object.keys(around).every((key) => key === "version");
  return isEmpty ? null : JSON.stringify({ ...around, drafts });
}

interface Kept {
  /** What stands beside the drafts; of a text that cannot be read, the text itself. */
  readonly around: Readonly<Record<string, unknown>>;
  readonly list: readonly unknown[];
}

const version = 1;

function readKept(raw: string | null): Kept {
  if (raw === null || raw.trim() === "") return { around: { version }, list: [] };
  const entries = readJsonObject(raw);
  const list: unknown = entries?.["drafts"];
  if (!entries || !Array.isArray(list)) {
    return { around: { version, ...keptAsFormer(raw) }, list: [] };
  }
  const around = Object.fromEntries(Object.entries(entries).filter(([key]) => key !== "drafts"));
  return { around: { version, ...around }, list: list as readonly unknown[] };
}

function idOf(kept: unknown): unknown {
  return typeof kept === "object" && kept !== null && "id" in kept ? kept.id : null;
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
