import type { Followed } from "../followed";
import type { IndicatorDraft } from "../../core/define/draft";
import type { Language } from "../../core/messages/language";
import type { Undoable } from "../apply-wanted";
import type { Attention } from "../attention";
import type { KpiWorkbook } from "../kpi-workbook";
import type { DraftMemory, Workbook } from "../ports";
import type { DefinitionPreview } from "./preview-definition";

/** 指標を定義する for the pane; each part is fetched when it is first asked for. */
export function definitionsOnDemand(workbook: Workbook, memory: DraftMemory, followed: Followed) {
  return {
    preview: async (
      read: KpiWorkbook,
      draft: IndicatorDraft,
      writer: Language,
      attention: Attention,
    ) => {
      const { prepareDefinition } = await import("./write-definition");
      return prepareDefinition(read, draft, writer, attention);
    },
    write: async (
      draft: IndicatorDraft,
      preview: DefinitionPreview,
      writer: Language,
      attention: Attention,
    ) => {
      const { writeDefinition } = await import("./write-definition");
      return followed(await writeDefinition(workbook, draft, preview, writer, attention));
    },
    undo: async (written: Undoable, attention: Attention) => {
      const { takeBack } = await import("../apply-wanted");
      return followed(await takeBack(workbook, written, attention));
    },
    drafts: memory,
  };
}
