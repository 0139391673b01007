import type { ImportInput, ImportSource } from "../../core/import/source-value";
import type { ImportFault } from "../../core/messages/import-faults";
import type { Language } from "../../core/messages/language";
import type { Result } from "../../core/result";
import type { Attention } from "../attention";
import type { Followed } from "../followed";
import type { KpiWorkbook } from "../kpi-workbook";
import type { Timers, Workbook } from "../ports";
import { takingBack, type TakesBack } from "../taking-back";
import type { Wanted } from "../wanted";
import type { ImportChoices, ImportPreview } from "./preview-import";
import type { StartReading } from "./read-attended";
import type { WrittenImport } from "./write-import";

/** 実績を取り込む: read a source, then a preview, then, on the user's word, the cells; and the way back. */
export interface PaneImports extends TakesBack {
  /** `null` when nobody wanted it any more. */
  read(input: ImportInput, attention: Attention): Promise<Result<ImportSource, ImportFault> | null>;
  preview(
    workbook: KpiWorkbook,
    source: ImportSource,
    language: Language,
    attention: Attention,
  ): Promise<ImportPreview | null>;
  /** Writes exactly what was shown and chosen, or nothing if one of the cells is another by now. */
  write(
    preview: ImportPreview,
    choices: ImportChoices,
    attention: Attention,
  ): Promise<Wanted<WrittenImport | "changed">>;
}

/** Each part is fetched when it is first asked for. */
export function importOnDemand(
  workbook: Workbook,
  timers: Timers,
  reader: () => Promise<StartReading>,
  followed: Followed,
): PaneImports {
  return {
    ...takingBack(workbook, followed),
    read: async (input, attention) => {
      const [{ readAttended }, start] = await Promise.all([import("./read-attended"), reader()]);
      return readAttended(start, timers, input, attention);
    },
    preview: async (basis, source, writer, attention) => {
      const { previewImport } = await import("./preview-import");
      return previewImport(basis, source, writer, attention);
    },
    write: async (preview, choices, attention) => {
      const { writeImport } = await import("./write-import");
      return followed(await writeImport(workbook, preview, choices, attention));
    },
  };
}
