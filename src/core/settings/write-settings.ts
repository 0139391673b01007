import { err, ok, type Result } from "../result";
import { keptAsFormer, readJsonObject } from "../text/json-object";
import { settingsVersion, type SettingsReading } from "./read-settings";
import type { Settings } from "./settings";

/**
 * The text that keeps these settings, in the place of one that was read. Entries that this release
 * does not know stay; a text that could not be read, or only in part, is kept as `former`. Refuses
 * to take the place of what a newer release wrote.
 */
export function writeSettings(
  { raw, state }: SettingsReading,
  settings: Settings,
): Result<string, "newer-version"> {
  if (state === "newer") return err("newer-version");
  const entries = (raw !== null && readJsonObject(raw)) || {};
  const isUnread = state === "broken" || state === "partly";
  const former = isUnread ? keptAsFormer(raw) : {};
  return ok(JSON.stringify({ ...entries, ...former, ...settings, version: settingsVersion }));
}
