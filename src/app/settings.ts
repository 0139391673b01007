import { isCounted } from "../core/indicator/is-counted";
import { judgeIndicator } from "../core/indicator/judge-indicator";
import type { Verdict } from "../core/indicator/verdict";
import { readSettings } from "../core/settings/read-settings";
import { ruleOf } from "../core/settings/rule-of";
import type { Settings } from "../core/settings/settings";
import { writeSettings } from "../core/settings/write-settings";
import { ok } from "../core/result";
import { applyWanted } from "./apply-wanted";
import { inSteps, type Attention } from "./attention";
import type { KpiWorkbook } from "./kpi-workbook";
import type { Workbook } from "./ports";
import { statusChanges, type StatusChange } from "./refresh-status";
import type { WritePlan } from "./write-plan";
import { allSteps, type CountedSteps } from "../core/steps";
import type { Wanted } from "./wanted";
import { readNow } from "./read-now";

/** What other settings would change: nothing is written yet. */
export interface SettingsPreview {
  /** The text in the workbook by which the preview was made. */
  readonly before: string | null;
  /** The text that would be written; `null` when a newer release's must stay. */
  readonly after: string | null;
  /** Indicators that would have another status. */
  readonly changes: readonly StatusChange[];
  /** All that are followed. */
  readonly indicators: number;
}

/** What was written, and what the way back needs. */
export interface WrittenSettings {
  readonly before: string | null;
  readonly after: string;
}

/** Indicators judged between two pauses: a few milliseconds of work. */
const judgedAtOnce = 500;

/** Which indicators would be judged otherwise by these settings. */
export function previewSettings(workbook: KpiWorkbook, settings: Settings): SettingsPreview {
  return allSteps(settingsSteps(workbook, settings));
}

/** The same in turns with the screen. `null` when nobody wanted it any more. */
export async function prepareSettings(
  workbook: KpiWorkbook,
  settings: Settings,
  attention: Attention,
): Promise<SettingsPreview | null> {
  if (!(await attention.pause())) return null;
  return inSteps(settingsSteps(workbook, settings), "judging", attention);
}

function* settingsSteps(workbook: KpiWorkbook, settings: Settings): CountedSteps<SettingsPreview> {
  const before = workbook.snapshot.settings;
  const after = writeSettings(readSettings(before), settings);
  const rule = ruleOf(settings.rule);
  const followed = workbook.reading.tables.flatMap((table) => table.indicators).filter(isCounted);
  const verdicts = new Map<string, Verdict>(workbook.verdicts);
  for (const [done, indicator] of followed.entries()) {
    verdicts.set(indicator.id, judgeIndicator(indicator, rule));
    if (done % judgedAtOnce === judgedAtOnce - 1) yield { done, total: followed.length };
  }
  return {
    before,
    after: after.ok ? after.value : null,
    changes: statusChanges(workbook, { ...workbook, verdicts }),
    indicators: followed.length,
  };
}

/**
 * Keeps the settings in the workbook. One read, one write; nothing is written when the settings
 * there are no longer those of the preview. `null` when nobody wanted it any more.
 */
export async function keepSettings(
  workbook: Workbook,
  { before, after }: Pick<SettingsPreview, "before" | "after">,
  attention: Attention,
): Promise<Wanted<WrittenSettings | "changed">> {
  if (after === null) return ok("changed");
  const written = await replace(workbook, before, after, attention);
  if (!written?.ok) return written;
  return ok(written.value === "changed" ? "changed" : { before, after });
}

/** Brings back the settings of before, unless they have been changed again since. */
export async function undoSettings(
  workbook: Workbook,
  { before, after }: WrittenSettings,
  attention: Attention,
): Promise<Wanted<"undone" | "changed">> {
  const written = await replace(workbook, after, before, attention);
  if (!written?.ok) return written;
  return ok(written.value === "changed" ? "changed" : "undone");
}

async function replace(
  workbook: Workbook,
  expected: string | null,
  value: string | null,
  attention: Attention,
): Promise<Wanted<"written" | "changed">> {
  const read = await readNow(workbook, attention);
  if (!read.ok) return read;
  if (read.value.settings !== expected) return ok("changed");
  const plan: WritePlan = { steps: [{ kind: "settings", value }] };
  const applied = await applyWanted(workbook, plan, read.value, attention);
  return applied?.ok ? ok("written") : applied;
}
