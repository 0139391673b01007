import type { IndicatorDraft } from "../../core/define/draft";
import type { Language } from "../../core/messages/language";
import type { Attention } from "../attention";
import type { Followed } from "../followed";
import type { KpiWorkbook } from "../kpi-workbook";
import type { DraftMemory, Workbook } from "../ports";
import { takingBack, type TakesBack } from "../taking-back";
import type { Wanted } from "../wanted";
import type { DefinitionPreview } from "./preview-definition";
import type { WrittenDefinition } from "./write-definition";

/** 指標を定義する: a draft, then what it would write, then, on the user's word, its row; and the way back. */
export interface PaneDefinitions extends TakesBack {
  /** `null` when nobody wanted it any more. */
  preview(
    workbook: KpiWorkbook,
    draft: IndicatorDraft,
    language: Language,
    attention: Attention,
  ): Promise<DefinitionPreview | null>;
  /** Writes exactly what was shown, or nothing if the workbook is another by now. */
  write(
    draft: IndicatorDraft,
    preview: DefinitionPreview,
    language: Language,
    attention: Attention,
  ): Promise<Wanted<WrittenDefinition | "changed">>;
  /** What nobody has finished yet, kept in the workbook. */
  readonly drafts: DraftMemory;
}

/** Each part is fetched when it is first asked for. */
export function definitionsOnDemand(
  workbook: Workbook,
  drafts: DraftMemory,
  followed: Followed,
): PaneDefinitions {
  return {
    ...takingBack(workbook, followed),
    preview: async (read, draft, writer, attention) => {
      const { prepareDefinition } = await import("./write-definition");
      return prepareDefinition(read, draft, writer, attention);
    },
    write: async (draft, preview, writer, attention) => {
      const { writeDefinition } = await import("./write-definition");
      return followed(await writeDefinition(workbook, draft, preview, writer, attention));
    },
    drafts,
  };
}
