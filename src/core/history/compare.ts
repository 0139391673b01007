import { tidy } from "../indicator/decimal";
import type { StatusCode } from "../indicator/status-code";
import { comparePeriods } from "../period/calendar";
import type { IndicatorKey } from "./same-indicator";
import type { Standing, Standings } from "./standing";

/**
 * What became of an indicator between two moments, those that need somebody first: a worse status;
 * none any more; no longer there; a better status; judged for the first time; not there before; the
 * same status by another value; nothing.
 */
export const changeKinds = [
  "worse",
  "unclear",
  "gone",
  "better",
  "judged",
  "new",
  "moved",
  "same",
] as const;
/** One of them. */
export type ChangeKind = (typeof changeKinds)[number];

/** One indicator at two moments; at least one of them knows it. */
export interface Change {
  readonly key: IndicatorKey;
  readonly name: string;
  readonly kind: ChangeKind;
  readonly before: Standing | null;
  readonly after: Standing | null;
}

/** From the worst; what has no judgement is not in it. */
const worstFirst = [
  "not-achieved",
  "regressed",
  "behind",
  "slightly-behind",
  "mostly-on-track",
  "on-track",
  "achieved",
  "exceeded",
] as const satisfies readonly StatusCode[];
const ranks = new Map<StatusCode, number>(worstFirst.map((status, rank) => [status, rank]));

/** Everything that was known before or is known after, in the order of `changeKinds`, then the worst first. */
export function compareStandings(before: Standings, after: Standings): readonly Change[] {
  const changes: Change[] = [];
  for (const [key, now] of after) {
    const then = before.get(key) ?? null;
    changes.push({ key, name: now.name, kind: kindOf(then, now), before: then, after: now });
  }
  for (const [key, then] of before) {
    if (after.has(key)) continue;
    changes.push({ key, name: then.name, kind: "gone", before: then, after: null });
  }
  const byKind = new Map<ChangeKind, Change[]>(changeKinds.map((kind) => [kind, []]));
  for (const change of changes) byKind.get(change.kind)?.push(change);
  return changeKinds.flatMap((kind) =>
    (byKind.get(kind) ?? []).sort((a, b) => rankAfter(a) - rankAfter(b)),
  );
}

/** How many changes there are of each kind; kinds without any are left out. */
export function countChanges(
  changes: readonly Change[],
): readonly { readonly kind: ChangeKind; readonly count: number }[] {
  const counts = new Map<ChangeKind, number>();
  for (const { kind } of changes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return changeKinds.flatMap((kind) => {
    const count = counts.get(kind) ?? 0;
    return count > 0 ? [{ kind, count }] : [];
  });
}

function kindOf(before: Standing | null, after: Standing): ChangeKind {
  if (!before) return "new";
  const [then, now] = [rankOf(before), rankOf(after)];
  if (then === null && now !== null) return "judged";
  if (then !== null && now === null) return "unclear";
  if (then !== null && now !== null && then !== now) return now > then ? "better" : "worse";
  if (before.status !== after.status) return "unclear";
  return hasMoved(before, after) ? "moved" : "same";
}

/** A cell keeps fifteen digits: what differs behind them was not measured anew. */
function hasMoved(before: Standing, after: Standing): boolean {
  if (before.value === null || after.value === null) return before.value !== after.value;
  if (tidy(before.value) !== tidy(after.value)) return true;
  if (before.period === null || after.period === null) return false;
  return comparePeriods(before.period, after.period) !== 0;
}

function rankOf({ status }: Standing): number | null {
  return status === null ? null : (ranks.get(status) ?? null);
}

function rankAfter({ before, after }: Change): number {
  const standing = after ?? before;
  return (standing && rankOf(standing)) ?? worstFirst.length;
}
