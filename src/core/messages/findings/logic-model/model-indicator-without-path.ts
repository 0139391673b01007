import type { ModelIndicatorWithoutPath } from "../../../rules/catalogue/logic-model/model-indicator-without-path";
import type { FindingText } from "../finding-text";
import { areaRow, goalRow, linkRow, modelExample } from "../model-example";
import { quoted } from "../wording";

/** The words of the rule, and the example of its page. */
export const modelIndicatorWithoutPathText: FindingText<ModelIndicatorWithoutPath> = {
  example: {
    broken: modelExample([goalRow, areaRow]),
    mended: modelExample([goalRow, areaRow], [linkRow]),
  },
  ja: {
    title: "KGI に至る道筋がありません",
    sentence: ({ area, indicators }) =>
      `「${area}」（${quoted(indicators, "ja", 3)}）から、KGI のある目標へのつながりがありません。`,
    why: "なぜその KPI を測るのか、会議で説明できません。",
    cure: ({ area }) =>
      `「${area}」がどの目標や領域につながるかを、つながりの表に書いてください。つながらないなら、KPI から外すか参考値にしてください。`,
  },
  en: {
    title: "No way to a KGI",
    sentence: ({ area, indicators }) =>
      `No link leads from “${area}” (${quoted(indicators, "en", 3)}) to a goal with a KGI.`,
    why: "Nobody can explain to a council why these KPIs are measured.",
    cure: ({ area }) =>
      `Write into the table of links what “${area}” leads to. If it leads to nothing, drop its KPIs or make them references.`,
  },
};
