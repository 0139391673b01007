import { readLastDays } from "../../core/history/read-history";
import { recordsOf } from "../../core/history/records";
import type { LogicModel } from "../../core/logic-model/model";
import type { CouncilSource } from "../../core/report/council/council-source";
import { readSchedule } from "../../core/report/council/read-schedule";
import { waivedFindings } from "../findings/waived-findings";
import type { KpiWorkbook } from "../kpi-workbook";
import { staffSheets } from "../own-sheets";

/** What prose and files are made from: the model as it is shown, and the workbook as it was read. */
export function councilSourceOf(
  model: LogicModel,
  { reading, verdicts, snapshot }: Pick<KpiWorkbook, "reading" | "verdicts" | "snapshot">,
): CouncilSource {
  return {
    model,
    indicators: reading.tables.flatMap(({ indicators }) => indicators),
    verdicts,
    schedule: readSchedule(staffSheets(snapshot)),
    candidates: reading.candidates,
    waived: waivedFindings(snapshot),
    records: recordsOf(readLastDays(snapshot, 2)),
  };
}
