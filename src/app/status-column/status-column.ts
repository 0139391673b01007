import { statusHeader } from "../../core/messages/status-words";
import { ok } from "../../core/result";
import { outputLanguage } from "../../core/settings/settings";
import { formatRange, type CellAddress } from "../../core/sheet/address";
import type { Attention } from "../attention";
import { applyWanted, type Undoable } from "../apply-wanted";
import type { KpiWorkbook } from "../kpi-workbook";
import type { Workbook } from "../ports";
import { readKpis } from "../read-kpis";
import { statusAnswers } from "../status-answers";
import { wordColours } from "../status-colours";
import type { PlannedCell, WritePlan, WriteStep } from "../write-plan";
import { statusColumnProposals, type StatusColumnProposal } from "./propose-columns";
import type { Wanted } from "../wanted";

/** What would be written into a column: nothing is written yet. */
export interface StatusColumnPreview {
  readonly proposal: StatusColumnProposal;
  readonly column: number;
  readonly header: { readonly at: CellAddress; readonly text: string };
  /** Each with the word that it will show. */
  readonly cells: readonly {
    readonly at: CellAddress;
    readonly name: string;
    readonly word: string;
  }[];
  readonly plan: WritePlan;
}

/** A header, `=KPI.STATUS()` beside each indicator, and the colours of its words; no other cell. */
export function previewStatusColumn(
  workbook: KpiWorkbook,
  proposal: StatusColumnProposal,
  column: number,
): StatusColumnPreview {
  const { sheet } = proposal.table;
  const { settings } = workbook;
  const language = outputLanguage(settings, "ja");
  const answer = statusAnswers(workbook);
  const header = {
    at: { sheet, row: proposal.headerRow, column },
    text: statusHeader[language],
  };
  const cells = proposal.rows.map(({ row, name }) => {
    const at = { sheet, row, column };
    return { at, name, word: answer(at) };
  });
  const words = wordColours(language, settings.words);
  const steps = runsOf(proposal).flatMap(({ top, bottom }): WriteStep[] => [
    { kind: "cells", sheet, top, left: column, cells: statusFormulas(bottom - top + 1) },
    { kind: "word-colours", sheet, range: { top, bottom, left: column, right: column }, words },
  ]);
  const title: WriteStep = {
    kind: "cells",
    sheet,
    top: proposal.headerRow,
    left: column,
    cells: [[{ kind: "text", text: header.text }]],
  };
  return { proposal, column, header, cells, plan: { steps: [title, ...steps] } };
}

/**
 * Writes exactly what was shown. One read, one write; if the table stands or is judged differently by
 * now, nothing is written. `null` when nobody wanted it any more.
 */
export async function writeStatusColumn(
  workbook: Workbook,
  preview: StatusColumnPreview,
  attention: Attention,
): Promise<Wanted<Undoable | "changed">> {
  const read = await readKpis(workbook, attention);
  if (!read?.ok) return read;
  const place = formatRange(preview.proposal.table);
  const proposal = statusColumnProposals(read.value).find(
    ({ table, columns, hindrance }) =>
      formatRange(table) === place && hindrance === null && columns.includes(preview.column),
  );
  if (!proposal) return ok("changed");
  const now = previewStatusColumn(read.value, proposal, preview.column);
  if (outline(now) !== outline(preview)) return ok("changed");
  return applyWanted(workbook, now.plan, read.value.snapshot, attention);
}

/** Rows without a gap: what lies between them is nobody's to write. */
function runsOf({ rows }: StatusColumnProposal): readonly { top: number; bottom: number }[] {
  const runs: { top: number; bottom: number }[] = [];
  for (const { row } of rows) {
    const last = runs.at(-1);
    if (last && last.bottom === row - 1) last.bottom = row;
    else runs.push({ top: row, bottom: row });
  }
  return runs;
}

function statusFormulas(count: number): readonly (readonly PlannedCell[])[] {
  return Array.from({ length: count }, () => [
    { kind: "formula", formula: "=KPI.STATUS()", format: "General" },
  ]);
}

function outline({ header, cells }: StatusColumnPreview): string {
  return JSON.stringify([header, cells]);
}
