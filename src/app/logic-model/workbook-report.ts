import { councilReport } from "../../core/report/council/council-report";
import type { Language } from "../../core/messages/language";
import type { Report } from "../../core/report/report";
import { summarize } from "../../core/report/summary";
import { waivedFindings } from "../findings/waived-findings";
import type { KpiWorkbook } from "../kpi-workbook";
import { councilSourceOf } from "./council-source";
import { modelOf } from "./model-of";

/**
 * What is said of a whole workbook: for the council, by its logic model, where it keeps one; else a
 * summary of its tables. The table of all indicators ends both.
 */
export function workbookReport(workbook: KpiWorkbook, language: Language): Report {
  const { reading, verdicts, snapshot, settings } = workbook;
  const writing = { language, style: settings.prose };
  const summary = summarize(reading, verdicts, writing, waivedFindings(snapshot));
  const model = modelOf(snapshot, reading);
  if (!model) return summary;
  const source = councilSourceOf(model, workbook);
  const { blocks } = councilReport(source, writing);
  const table = summary.blocks.findIndex(({ kind }) => kind === "table");
  // With the heading before it, and the note on what the verdicts rest on after it.
  const rest = table < 0 ? [] : summary.blocks.slice(table - 1);
  return { language, blocks: [...blocks, ...rest] };
}
