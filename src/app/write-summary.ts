import type { Language, Localized } from "../core/messages/language";
import type { Report } from "../core/report/report";
import { ok, type Result } from "../core/result";
import type { RangeAddress } from "../core/sheet/address";
import { applyWhole, type Undoable } from "./apply-whole";
import { takeBack } from "./apply-wanted";
import type { Attention } from "./attention";
import type { HostError } from "./host-error";
import type { KpiWorkbook } from "./kpi-workbook";
import { workbookReport } from "./logic-model/workbook-report";
import { findOwnSheet, freeSheetName, summaryTable } from "./own-sheets";
import type { Workbook } from "./ports";
import { layOutSummary } from "./summary-layout";
import type { WritePlan } from "./write-plan";

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
  const own = findOwnSheet(snapshot, summaryTable);
  const sheet = own?.name ?? freeSheetName(snapshot, sheetNames[report.language]);
  const { rows } = layOutSummary(report, sheet);
  return { report, sheet, replaces: own !== undefined, rows };
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

/** Writes exactly what was shown. One read, for the way back, and one write. */
export async function writeSummary(
  workbook: Workbook,
  preview: SummaryPreview,
): Promise<Result<WrittenSummary, HostError>> {
  const read = await workbook.read();
  if (!read.ok) return read;
  const written = await applyWhole(workbook, planSummary(preview), read.value);
  if (!written.ok) return written;
  const { rows, columns } = layOutSummary(preview.report, preview.sheet);
  const range = { sheet: preview.sheet, top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
  return ok({ range, ...written.value });
}

/** Takes the sheet away, or brings back what it said before, unless somebody has changed it since. */
export function undoSummary(
  workbook: Workbook,
  written: WrittenSummary,
  attention: Attention,
): Promise<Result<"undone" | "changed", HostError> | null> {
  return takeBack(workbook, written, attention);
}
