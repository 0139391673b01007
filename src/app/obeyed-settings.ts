import type { Settings } from "../core/settings/settings";
import { unattended, type Attention } from "./attention";
import type { KpiWorkbook } from "./kpi-workbook";
import { refreshStatus, type RefreshSetting } from "./refresh-status";
import {
  keepSettings,
  prepareSettings,
  undoSettings,
  type SettingsPreview,
  type WrittenSettings,
} from "./settings";
import type { Wanted } from "./wanted";

/** 設定: first a preview on the own indicators, then, on the user's word, kept in the workbook; and the way back. */
export interface PaneSettings {
  /** `null` when nobody wanted it any more. */
  preview(
    workbook: KpiWorkbook,
    settings: Settings,
    attention: Attention,
  ): Promise<SettingsPreview | null>;
  /** Keeps what was shown, or nothing if the workbook's settings are others by now. The statuses follow. */
  keep(
    preview: SettingsPreview,
    attention: Attention,
  ): Promise<Wanted<WrittenSettings | "changed">>;
  undo(written: WrittenSettings, attention: Attention): Promise<Wanted<"undone" | "changed">>;
}

/** Kept or taken back, the statuses in the cells follow before anything is said. */
export function obeyedSettings(setting: RefreshSetting): PaneSettings {
  const { workbook, timers } = setting;
  const obeyed = async <T extends { readonly ok: boolean } | null>(written: T): Promise<T> => {
    if (written?.ok) await refreshStatus(setting, unattended(timers));
    return written;
  };
  return {
    preview: prepareSettings,
    keep: async (preview, attention) => obeyed(await keepSettings(workbook, preview, attention)),
    undo: async (written, attention) => obeyed(await undoSettings(workbook, written, attention)),
  };
}
