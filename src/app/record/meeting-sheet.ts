import type { KpiRecord } from "../../core/history/records";
import { meetingTexts } from "../../core/messages/meeting-texts";
import type { Language } from "../../core/messages/language";
import type { Report } from "../../core/report/report";
import { meetingSteps } from "../../core/report/record/meeting-material";
import { ok } from "../../core/result";
import { applyWanted, type Undoable } from "../apply-wanted";
import { inSteps, type Attention } from "../attention";
import type { KpiWorkbook } from "../kpi-workbook";
import { meetingTable, sheetFor } from "../own-sheets";
import type { Workbook } from "../ports";
import { layOutSummary } from "../summary-layout";
import type { WritePlan } from "../write-plan";
import type { KpiRecords } from "./read-records";
import type { Wanted } from "../wanted";
import { readNow } from "../read-now";

/** The material for a meeting, before it is written. */
export interface MeetingPreview {
  readonly report: Report;
  readonly sheet: string;
  /** The sheet is there already, and its content will be replaced. */
  readonly replaces: boolean;
}

/** What was written, and what the way back needs. */
export interface WrittenMeeting extends Undoable {
  readonly sheet: string;
}

/** Which records the material is about. */
export interface MeetingWish {
  readonly record: KpiRecord;
  readonly before: KpiRecord | null;
  readonly language: Language;
}

/** The material of a record, and where it would stand. `null` when nobody wanted it any more. */
export async function previewMeeting(
  { snapshot, settings }: KpiWorkbook,
  { same, sheet: from }: KpiRecords,
  { record, before, language }: MeetingWish,
  attention: Attention,
): Promise<MeetingPreview | null> {
  if (!(await attention.pause())) return null;
  const { sheet, isNew } = sheetFor(snapshot, meetingTable, meetingTexts[language].sheet);
  const source = { record, before, same, sheet: from ?? "" };
  const steps = meetingSteps(source, { language, words: settings.words });
  const report = await inSteps(steps, "preparing", attention);
  return report && { report, sheet, replaces: !isNew };
}

/** The plan of a preview: one sheet, upright or lying as its table is wide, on pages of A4. */
export function planMeeting({ report, sheet }: MeetingPreview): WritePlan {
  return {
    steps: [
      { kind: "own-sheet", sheet, table: meetingTable },
      ...layOut(report, sheet).steps,
      { kind: "page", sheet, orientation: "landscape", range: null, fit: { wide: 1, tall: null } },
    ],
  };
}

/**
 * Writes exactly what was shown. One read, one write; if the sheet is another by now, nothing is
 * written. `null` when nobody wanted it any more.
 */
export async function writeMeeting(
  workbook: Workbook,
  preview: MeetingPreview,
  attention: Attention,
): Promise<Wanted<WrittenMeeting | "changed">> {
  const read = await readNow(workbook, attention);
  if (!read.ok) return read;
  const { sheet, replaces } = preview;
  const now = sheetFor(read.value, meetingTable, sheet);
  if (now.sheet !== sheet || now.isNew === replaces) return ok("changed");
  const written = await applyWanted(workbook, planMeeting(preview), read.value, attention);
  return written?.ok ? ok({ sheet, ...written.value }) : written;
}

/** Characters of the standard font: indicator, result, change; then what staff say. A landscape A4 page holds them all. */
const widths = [28, 24, 28, 28, 28, 28];

function layOut(report: Report, sheet: string) {
  const table = report.blocks.find((block) => block.kind === "table");
  return layOutSummary(report, sheet, {
    table: meetingTable,
    widths: widths.slice(0, table?.header.length),
  });
}
