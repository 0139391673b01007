import { ok } from "../../core/result";
import type { RuleGroup } from "../../core/rules/rule";
import { readSettings } from "../../core/settings/read-settings";
import { writeSettings } from "../../core/settings/write-settings";
import type { Attention } from "../attention";
import type { KpiWorkbook } from "../kpi-workbook";
import type { Workbook } from "../ports";
import { keepSettings } from "../settings";
import type { Wanted } from "../wanted";

/**
 * Keeps in the workbook which groups of rules a check asks, so that colleagues see the same. One read,
 * one write. `newer`: a later release wrote the settings, and they are left alone.
 */
export async function switchGroups(
  workbook: Workbook,
  { snapshot, settings }: KpiWorkbook,
  ruleGroups: readonly RuleGroup[],
  attention: Attention,
): Promise<Wanted<"switched" | "changed" | "newer">> {
  const before = snapshot.settings;
  const after = writeSettings(readSettings(before), { ...settings, ruleGroups });
  if (!after.ok) return ok("newer");
  const preview = { before, after: after.value, changes: [] };
  const kept = await keepSettings(workbook, preview, attention);
  if (!kept?.ok) return kept;
  return ok(kept.value === "changed" ? "changed" : "switched");
}
