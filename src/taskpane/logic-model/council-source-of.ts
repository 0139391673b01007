import type { KpiWorkbook } from "../../app/kpi-workbook";
import { staffSheets } from "../../app/own-sheets";
import type { LogicModel } from "../../core/logic-model/model";
import type { CouncilSource } from "../../core/report/council/council-source";
import { readSchedule } from "../../core/report/council/read-schedule";

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
  };
}
