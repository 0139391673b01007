import type { CriterionUnmet } from "../../../rules/catalogue/choice/criterion-unmet";
import { registerHeader } from "../../register-headers";
import type { FindingText } from "../finding-text";

/** The words of the rule, and the example of its page. */
export const criterionUnmetText: FindingText<CriterionUnmet> = {
  example: {
    broken: [
      {
        name: "KPI台帳",
        rows: [
          [
            "種別",
            "指標名",
            "単位",
            "基準値",
            "基準時点",
            "目標値",
            "目標時点",
            "継続性",
            "合理性",
            "簡易性",
            "選定理由",
          ],
          [
            "KPI",
            "相談件数",
            "件",
            "131",
            "令和６年度",
            "150",
            "令和８年度",
            "× 今年度限りの調査",
            "○ 効果を示す",
            "○ 記録から数えるだけ",
            "",
          ],
        ],
        tables: { KpiRegister: "A1:K2" },
      },
    ],
    mended: [
      {
        name: "KPI台帳",
        rows: [
          [
            "種別",
            "指標名",
            "単位",
            "基準値",
            "基準時点",
            "目標値",
            "目標時点",
            "継続性",
            "合理性",
            "簡易性",
            "選定理由",
          ],
          [
            "KPI",
            "相談件数",
            "件",
            "131",
            "令和６年度",
            "150",
            "令和８年度",
            "× 今年度限りの調査",
            "○ 効果を示す",
            "○ 記録から数えるだけ",
            "次年度から県の調査で継続する",
          ],
        ],
        tables: { KpiRegister: "A1:K2" },
      },
    ],
  },
  ja: {
    title: "満たさない基準があり、残す理由がありません",
    sentence: ({ indicator, unmet }) =>
      `「${indicator}」は${unmet.map((one) => registerHeader(one, "ja")).join("・")}が「×」ですが、選定理由が空欄です。`,
    why: "基準を満たさない指標を追い続けると、測れなくなったり、施策の効果を示せなくなったりします。",
    cure: () => "別の指標に替えるか、それでも残す理由を台帳の「選定理由」に書いてください。",
  },
  en: {
    title: "A criterion is not met, and no reason is given",
    sentence: ({ indicator, unmet }) =>
      `“${indicator}” does not meet ${unmet.map((one) => registerHeader(one, "en").toLowerCase()).join(", ")}, and the register gives no reason to keep it.`,
    why: "Such an indicator may stop being measured, or may not show the effect of the measures.",
    cure: () => "Choose another one, or write into the register why it stays.",
  },
};
