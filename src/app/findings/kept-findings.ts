import { catalogue } from "../../core/rules/catalogue";
import type { FindingKind } from "../../core/rules/finding";
import type { Waiver } from "../../core/rules/waiver";
import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import { findingsInSheet, isWaived, type FindingInSheet } from "./findings-in-sheet";

/** A row of 点検結果 that a check has written, as it stands now. */
export interface KeptFinding extends FindingInSheet {
  readonly kind: FindingKind;
  readonly key: string;
  readonly reason: string;
}

/** The rows of 点検結果 that a check has written; what staff added below them is nobody's finding. */
export function readKeptFindings(snapshot: WorkbookSnapshot): readonly KeptFinding[] {
  return findingsInSheet(snapshot).flatMap((row) => {
    const { rule, key, reason } = row.words;
    const kind = kinds.get(rule);
    return kind && key !== "" ? [{ ...row, kind, key, reason }] : [];
  });
}

/** What staff leave as it is. */
export function waiversIn(kept: readonly KeptFinding[]): readonly Waiver[] {
  return kept
    .filter(isWaived)
    .map(({ kind, sheet, key, reason }) => ({ kind, sheet, key, reason }));
}

const kinds: ReadonlyMap<string, FindingKind> = new Map(catalogue.map(({ id }) => [id, id]));
