import type { Followed } from "../followed";
import type { LogicModel } from "../../core/logic-model/model";
import type { Attention } from "../attention";
import type { KpiWorkbook } from "../kpi-workbook";
import type { Workbook } from "../ports";
import type { ModelSheetOptions, ModelSheetPreview, WrittenModel } from "./model-sheet";

/** The model's sheet. Laying out and drawing are much code, fetched when they are first asked for. */
export function modelOnDemand(workbook: Workbook, followed: Followed) {
  return {
    preview: async (
      model: LogicModel,
      view: KpiWorkbook,
      options: ModelSheetOptions,
    ): Promise<ModelSheetPreview> => {
      const { previewModelSheet } = await import("./plan-model-sheet");
      return previewModelSheet(model, view, options);
    },
    write: async (preview: ModelSheetPreview, attention: Attention) => {
      const { writeModelSheet } = await import("./write-model-sheet");
      return followed(await writeModelSheet(workbook, preview, attention));
    },
    undo: async (written: WrittenModel, attention: Attention) => {
      const { undoModelSheet } = await import("./write-model-sheet");
      return followed(await undoModelSheet(workbook, written, attention));
    },
  };
}
