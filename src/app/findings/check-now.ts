import { keptModel } from "../../core/logic-model/kept-model";
import type { Finding } from "../../core/rules/finding";
import { checkSteps } from "../../core/rules/run-rules";
import type { WorkbookLooks } from "../../core/sheet/looks";
import { inSteps, type Attention } from "../attention";
import type { KpiWorkbook } from "../kpi-workbook";
import { staffSheets } from "../own-sheets";
import { readKeptFindings, waiversIn } from "./kept-findings";

/**
 * Checks a workbook by the groups of rules that it chose, with the waivers that it keeps. `null` when
 * nobody wanted it any more.
 */
export function checkNow(
  { snapshot, reading, settings }: KpiWorkbook,
  looks: WorkbookLooks | null,
  attention: Attention,
): Promise<readonly Finding[] | null> {
  const waivers = waiversIn(readKeptFindings(snapshot));
  const model = keptModel(snapshot);
  const view = { snapshot: staffSheets(snapshot), reading, looks, model };
  const steps = checkSteps(view, { groups: settings.ruleGroups, waivers });
  return inSteps(steps, "checking", attention);
}
