import type { CriteriaNotAssessed } from "../../../rules/catalogue/choice/criteria-not-assessed";
import { registerHeader } from "../../register-headers";
import type { FindingText } from "../finding-text";

/** The words of the rule, and the example of its page. */
export const criteriaNotAssessedText: FindingText<CriteriaNotAssessed> = {
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
          ],
          ["KPI", "相談件数", "件", "131", "令和６年度", "150", "令和８年度", "○ 毎年集計", "", ""],
        ],
        tables: { KpiRegister: "A1:J2" },
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
          ],
          [
            "KPI",
            "相談件数",
            "件",
            "131",
            "令和６年度",
            "150",
            "令和８年度",
            "○ 毎年集計",
            "○ 窓口の利用が改善の入口",
            "○ 記録から数えるだけ",
          ],
        ],
        tables: { KpiRegister: "A1:J2" },
      },
    ],
  },
  ja: {
    title: "選定の基準が確かめられていません",
    sentence: ({ indicator, missing }) =>
      `「${indicator}」は、台帳の${missing.map((one) => registerHeader(one, "ja")).join("・")}が空欄です。`,
    why: "なぜこの指標を選んだのかを、会議や議会で説明できません。",
    cure: () => "台帳に ○・△・× と、そう考えた理由を短く書いてください。",
  },
  en: {
    title: "The criteria are not answered",
    sentence: ({ indicator, missing }) =>
      `The register says nothing of ${missing.map((one) => registerHeader(one, "en").toLowerCase()).join(", ")} for “${indicator}”.`,
    why: "Nobody can explain to the council why this indicator was chosen.",
    cure: () => "Write ○, △ or × and a short ground into the register.",
  },
};
