import type { Language, Localized } from "../core/messages/language";
import type { Report } from "../core/report/report";
import { ok } from "../core/result";
import type { RangeAddress } from "../core/sheet/address";
import { applyWanted, type Undoable } from "./apply-wanted";
import type { Attention } from "./attention";
import type { KpiWorkbook } from "./kpi-workbook";
import { workbookReport } from "./logic-model/workbook-report";
import { sheetFor, summaryTable } from "./own-sheets";
import type { Workbook } from "./ports";
import { readNow } from "./read-now";
import { layOutSummary } from "./summary-layout";
import type { WritePlan } from "./write-plan";
import type { Wanted } from "./wanted";

/** What writing the summary would do, before it is done. */
export interface SummaryPreview {
  readonly report: Report;
  /** The sheet that is written; it is the add-in's own. */
  readonly sheet: string;
  /** The sheet is there already and its content will be replaced. */
  readonly replaces: boolean;
  /** How many rows are written. */
  readonly rows: number;
}

const sheetNames: Localized = { ja: "KPI要約", en: "KPI Summary" };

/** What the summary of a workbook would be, and where it would stand. */
export function previewSummary(workbook: KpiWorkbook, language: Language): SummaryPreview {
  return previewReport(workbookReport(workbook, language), workbook);
}

/** The same for any report: where it would stand. */
export function previewReport(
  report: Report,
  { snapshot }: Pick<KpiWorkbook, "snapshot">,
): SummaryPreview {
  const { sheet, isNew } = sheetFor(snapshot, summaryTable, sheetNames[report.language]);
  const { rows } = layOutSummary(report, sheet);
  return { report, sheet, replaces: !isNew, rows };
}

/** The plan of a preview: it touches the one sheet and nothing else. */
export function planSummary({ report, sheet }: SummaryPreview): WritePlan {
  const { steps } = layOutSummary(report, sheet);
  return { steps: [{ kind: "own-sheet", sheet, table: summaryTable }, ...steps] };
}

/** A summary on its sheet, and the way back. */
export interface WrittenSummary extends Undoable {
  readonly range: RangeAddress;
}

/**
 * Writes exactly what was shown. One read, for the way back, and one write. `null` when nobody wanted it
 * any more.
 */
export async function writeSummary(
  workbook: Workbook,
  preview: SummaryPreview,
  attention: Attention,
): Promise<Wanted<WrittenSummary>> {
  const read = await readNow(workbook, attention);
  if (!read.ok) return read;
  const written = await applyWanted(workbook, planSummary(preview), read.value, attention);
  if (!written?.ok) return written;
  const { rows, columns } = layOutSummary(preview.report, preview.sheet);
  const range = { sheet: preview.sheet, top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
  return ok({ range, ...written.value });
}
