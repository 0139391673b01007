import type { Finding } from "../../core/rules/finding";
import { formatCell } from "../../core/sheet/address";
import type { FindingGroup } from "./group-findings";

/** What stands below each other in the list. */
export type FindingItem =
  | { readonly kind: "group"; readonly key: string; readonly group: FindingGroup }
  | { readonly kind: "finding"; readonly key: string; readonly finding: Finding }
  | FoldItem
  | { readonly kind: "folded"; readonly key: string; readonly finding: Finding };

/** What one rule says of many cells of a table, told once. */
export interface FoldItem {
  readonly kind: "fold";
  readonly key: string;
  readonly findings: readonly [Finding, ...Finding[]];
  readonly open: boolean;
}

/** From so many findings of one rule in one table on, they are told once, with their number. */
const foldedFrom = 3;

/** By what a finding is found again in the list. */
export function keyOf({ kind, at }: Finding): string {
  return `${kind} ${formatCell(at)}`;
}

/** The list from top to bottom. `open` holds the keys of the folds that show all they hold. */
export function findingItems(
  groups: readonly FindingGroup[],
  open: ReadonlySet<string>,
): readonly FindingItem[] {
  return groups.flatMap((group): FindingItem[] => [
    { kind: "group", key: `group ${group.key}`, group },
    ...runsOf(group.findings).flatMap((run) => itemsOf(run, group.key, open)),
  ]);
}

function itemsOf(
  run: readonly [Finding, ...Finding[]],
  group: string,
  open: ReadonlySet<string>,
): FindingItem[] {
  const unique = uniqueKeys();
  if (run.length < foldedFrom) {
    return run.map((finding) => ({ kind: "finding", key: unique(keyOf(finding)), finding }));
  }
  const key = `fold ${run[0].kind} ${group}`;
  const fold: FoldItem = { kind: "fold", key, findings: run, open: open.has(key) };
  if (!fold.open) return [fold];
  return [
    fold,
    ...run.map((finding): FindingItem => ({
      kind: "folded",
      key: unique(keyOf(finding)),
      finding,
    })),
  ];
}

/** Findings of one rule stand beside each other already. */
function runsOf(findings: readonly Finding[]): readonly (readonly [Finding, ...Finding[]])[] {
  const runs: [Finding, ...Finding[]][] = [];
  for (const finding of findings) {
    const last = runs.at(-1);
    if (last?.[0].kind === finding.kind) last.push(finding);
    else runs.push([finding]);
  }
  return runs;
}

/** One rule may say two things of one cell. */
function uniqueKeys(): (key: string) => string {
  const seen = new Map<string, number>();
  return (key) => {
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return times === 0 ? key : `${key} ${times}`;
  };
}
