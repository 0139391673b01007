import type { Followed } from "../followed";
import type { ImportInput, ImportSource } from "../../core/import/source-value";
import type { Language } from "../../core/messages/language";
import { takeBack, type Undoable } from "../apply-wanted";
import type { Attention } from "../attention";
import type { KpiWorkbook } from "../kpi-workbook";
import type { Timers, Workbook } from "../ports";
import type { ImportChoices, ImportPreview } from "./preview-import";
import type { StartReading } from "./read-attended";

/** 取り込む; each part is fetched when it is first asked for. */
export function importOnDemand(
  workbook: Workbook,
  timers: Timers,
  reader: () => Promise<StartReading>,
  followed: Followed,
) {
  return {
    read: async (input: ImportInput, attention: Attention) => {
      const [{ readAttended }, start] = await Promise.all([import("./read-attended"), reader()]);
      return readAttended(start, timers, input, attention);
    },
    preview: async (
      basis: KpiWorkbook,
      source: ImportSource,
      writer: Language,
      attention: Attention,
    ) => {
      const { previewImport } = await import("./preview-import");
      return previewImport(basis, source, writer, attention);
    },
    write: async (preview: ImportPreview, choices: ImportChoices, attention: Attention) => {
      const { writeImport } = await import("./write-import");
      return followed(await writeImport(workbook, preview, choices, attention));
    },
    undo: async (written: Undoable, attention: Attention) =>
      followed(await takeBack(workbook, written, attention)),
  };
}
