import { findingsSheetTexts } from "../../core/messages/findings-sheet";
import type { Language } from "../../core/messages/language";
import { ok } from "../../core/result";
import type { Finding } from "../../core/rules/finding";
import { findingKey } from "../../core/rules/waiver";
import { cellAt, type WorkbookSnapshot } from "../../core/sheet/snapshot";
import type { Attention } from "../attention";
import { sheetFor } from "../own-sheets";
import type { Workbook } from "../ports";
import type { WritePlan } from "../write-plan";
import { applyWanted, type Undoable } from "../apply-wanted";
import type { Checked } from "./check-session";
import { findingsTable } from "./findings-in-sheet";
import { findingsSteps } from "./findings-layout";
import { findingsRows, type FindingsRow } from "./findings-rows";
import { readKeptFindings } from "./kept-findings";
import type { Wanted } from "../wanted";
import { readNow } from "../read-now";

/** What the user decides about findings: left as they are for a reason, or (`null`) to be done after all. */
export interface FindingsDecision {
  readonly finding: Finding;
  readonly reason: string | null;
}

/** 点検結果 as it would be written. */
export interface FindingsPreview {
  readonly sheet: string;
  /** There is no such sheet yet. */
  readonly isNew: boolean;
  readonly language: Language;
  readonly rows: readonly FindingsRow[];
  /** How many of the findings are waived. */
  readonly waived: number;
  /** The workbook that was checked. */
  readonly snapshot: WorkbookSnapshot;
}

/** What was written, and what the way back needs. */
export interface WrittenFindings extends Undoable {
  readonly sheet: string;
}

/** The table that a check leads to, with what the user decides now. */
export function previewFindings(
  { workbook: { snapshot }, findings }: Checked,
  language: Language,
  decisions: readonly FindingsDecision[] = [],
): FindingsPreview {
  const decided = decide(findings, decisions);
  const kept = readKeptFindings(snapshot);
  return {
    ...sheetFor(snapshot, findingsTable, findingsSheetTexts[language].sheet),
    language,
    rows: findingsRows(decided, kept, language),
    waived: decided.filter(({ waived }) => waived !== null).length,
    snapshot,
  };
}

/** Which findings a decision is about: all that say the same of the same sheet. */
export function sameFindings(findings: readonly Finding[], one: Finding): readonly Finding[] {
  const key = findingKey(one);
  return findings.filter(
    (finding) =>
      finding.kind === one.kind && finding.at.sheet === one.at.sheet && findingKey(finding) === key,
  );
}

/**
 * Writes exactly what was shown. One read, one write; if the cells that the findings speak of, or the
 * sheet itself, have become others since, nothing is written. `null` when nobody wanted it any more.
 */
export async function writeFindings(
  workbook: Workbook,
  preview: FindingsPreview,
  attention: Attention,
): Promise<Wanted<WrittenFindings | "changed">> {
  const read = await readNow(workbook, attention);
  if (!read.ok) return read;
  if (!isAsShown(preview, read.value)) return ok("changed");
  const { sheet } = preview;
  const written = await applyWanted(workbook, planFindings(preview), read.value, attention);
  return written?.ok ? ok({ sheet, ...written.value }) : written;
}

/** The plan of a preview: it touches the one sheet and nothing else. */
export function planFindings({ sheet, language, rows }: FindingsPreview): WritePlan {
  return { steps: findingsSteps(sheet, language, rows) };
}

function decide(
  findings: readonly Finding[],
  decisions: readonly FindingsDecision[],
): readonly Finding[] {
  if (decisions.length === 0) return findings;
  const reasons = new Map<Finding, string | null>();
  for (const { finding, reason } of decisions) {
    for (const same of sameFindings(findings, finding)) reasons.set(same, reason);
  }
  return findings.map((finding) => {
    const reason = reasons.get(finding);
    return reason === undefined ? finding : { ...finding, waived: reason };
  });
}

function isAsShown({ sheet, isNew, rows, snapshot }: FindingsPreview, now: WorkbookSnapshot) {
  const there = sheetFor(now, findingsTable, sheet);
  if (there.sheet !== sheet || there.isNew !== isNew) return false;
  if (JSON.stringify(readKeptFindings(now)) !== JSON.stringify(readKeptFindings(snapshot)))
    return false;
  const before = new Map(snapshot.sheets.map((one) => [one.name, one]));
  const after = new Map(now.sheets.map((one) => [one.name, one]));
  return rows.every(({ at }) => {
    const [one, other] = at ? [before.get(at.sheet), after.get(at.sheet)] : [];
    if (!at || !one) return true;
    return other !== undefined && cellAt(one, at).text === cellAt(other, at).text;
  });
}
