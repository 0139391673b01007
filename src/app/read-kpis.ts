import { judgeIndicator } from "../core/indicator/judge-indicator";
import type { Indicator } from "../core/indicator/indicator";
import type { StatusRule } from "../core/indicator/status-rule";
import type { Verdict } from "../core/indicator/verdict";
import { applyRegister } from "../core/register/apply-register";
import { readRegister } from "../core/register/read-register";
import { ok } from "../core/result";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import { readSettings } from "../core/settings/read-settings";
import { ruleOf } from "../core/settings/rule-of";
import { readingSteps } from "../core/table/read-workbook";
import { inTurns, type Attention } from "./attention";
import type { KpiWorkbook } from "./kpi-workbook";
import { staffSheets } from "./own-sheets";
import type { Workbook } from "./ports";
import type { Wanted } from "./wanted";
import { readNow } from "./read-now";

/** Indicators judged between two pauses: a few milliseconds of work. */
const judgedAtOnce = 500;

/** Reads the workbook once, and says what stands in it. `null` when nobody wanted it any more. */
export async function readKpis(
  workbook: Workbook,
  attention: Attention,
): Promise<Wanted<KpiWorkbook>> {
  const snapshot = await readNow(workbook, attention);
  if (!snapshot.ok) return snapshot;
  const judged = await judgeWorkbook(snapshot.value, attention);
  return judged && ok(judged);
}

async function judgeWorkbook(
  snapshot: WorkbookSnapshot,
  attention: Attention,
): Promise<KpiWorkbook | null> {
  if (!(await attention.pause())) return null;
  const staff = staffSheets(snapshot);
  const register = readRegister(snapshot);
  const staffReading = await inTurns(readingSteps(staff), attention);
  if (!staffReading || !(await attention.pause())) return null;
  const reading = applyRegister(staffReading, register, snapshot.names);
  const indicators = reading.tables.flatMap((table) => table.indicators);
  const { settings } = readSettings(snapshot.settings);
  const verdicts = await judgeAll(indicators, ruleOf(settings.rule), attention);
  return verdicts && { snapshot, settings, staffReading, reading, register, verdicts };
}

async function judgeAll(
  indicators: readonly Indicator[],
  rule: StatusRule,
  attention: Attention,
): Promise<ReadonlyMap<string, Verdict> | null> {
  const verdicts = new Map<string, Verdict>();
  const total = indicators.length;
  for (let done = 0; done < total; done += judgedAtOnce) {
    attention.report({ step: "judging", done, total });
    if (!(await attention.pause())) return null;
    for (const indicator of indicators.slice(done, done + judgedAtOnce)) {
      verdicts.set(indicator.id, judgeIndicator(indicator, rule));
    }
  }
  // Whoever shows them begins in a task of their own.
  return (await attention.pause()) ? verdicts : null;
}
