import { unattended, type Attention } from "./attention";
import { refreshStatus, type RefreshSetting } from "./refresh-status";
import {
  keepSettings,
  prepareSettings,
  undoSettings,
  type SettingsPreview,
  type WrittenSettings,
} from "./settings";

/** 設定 for the pane: kept or taken back, the statuses in the cells follow before anything is said. */
export function obeyedSettings(setting: RefreshSetting) {
  const { workbook, timers } = setting;
  const obeyed = async <T extends { readonly ok: boolean } | null>(written: T): Promise<T> => {
    if (written?.ok) await refreshStatus(setting, unattended(timers));
    return written;
  };
  return {
    preview: prepareSettings,
    keep: async (preview: SettingsPreview, attention: Attention) =>
      obeyed(await keepSettings(workbook, preview, attention)),
    undo: async (written: WrittenSettings, attention: Attention) =>
      obeyed(await undoSettings(workbook, written, attention)),
  };
}
