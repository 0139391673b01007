import type { LogicModel } from "../../core/logic-model/model";
import type { Attention } from "../attention";
import type { Followed } from "../followed";
import type { KpiWorkbook } from "../kpi-workbook";
import type { Workbook } from "../ports";
import { takingBack, type TakesBack } from "../taking-back";
import type { Wanted } from "../wanted";
import type { ModelSheetOptions, ModelSheetPreview, WrittenModel } from "./model-sheet";

/** ロジックモデル on its sheet: first a preview, then, on the user's word, tables and figure; and the way back. */
export interface PaneModel extends TakesBack {
  preview(
    model: LogicModel,
    workbook: KpiWorkbook,
    options: ModelSheetOptions,
  ): Promise<ModelSheetPreview>;
  /** Writes exactly what was shown, or nothing if the workbook is another by now. */
  write(
    preview: ModelSheetPreview,
    attention: Attention,
  ): Promise<Wanted<WrittenModel | "changed">>;
}

/** The model's sheet. Laying out and drawing are much code, fetched when they are first asked for. */
export function modelOnDemand(workbook: Workbook, followed: Followed): PaneModel {
  return {
    ...takingBack(workbook, followed),
    preview: async (model, view, options) => {
      const { previewModelSheet } = await import("./plan-model-sheet");
      return previewModelSheet(model, view, options);
    },
    write: async (preview, attention) => {
      const { writeModelSheet } = await import("./write-model-sheet");
      return followed(await writeModelSheet(workbook, preview, attention));
    },
  };
}
