import { councilReport } from "../../core/report/council/council-report";
import { readSchedule } from "../../core/report/council/read-schedule";
import type { Language } from "../../core/messages/language";
import type { Report } from "../../core/report/report";
import { summarize } from "../../core/report/summary";
import type { KpiWorkbook } from "../kpi-workbook";
import { staffSheets } from "../own-sheets";
import { modelOf } from "./model-of";

/**
 * What is said of a whole workbook: for the council, by its logic model, where it keeps one; else a
 * summary of its tables. The table of all indicators ends both.
 */
export function workbookReport(workbook: KpiWorkbook, language: Language): Report {
  const { reading, verdicts, snapshot } = workbook;
  const summary = summarize(reading, verdicts, language);
  const model = modelOf(snapshot, reading);
  if (!model) return summary;
  const indicators = reading.tables.flatMap((table) => table.indicators);
  const schedule = readSchedule(staffSheets(snapshot));
  const source = { model, indicators, verdicts, schedule };
  const { blocks } = councilReport(source, { language, style: "plain" });
  const table = summary.blocks.findIndex(({ kind }) => kind === "table");
  // With the heading before it, and the note on what the verdicts rest on after it.
  const rest = table < 0 ? [] : summary.blocks.slice(table - 1);
  return { language, blocks: [...blocks, ...rest] };
}
