import type { DetailsMissing } from "../../../rules/catalogue/choice/details-missing";
import { registerHeader } from "../../register-headers";
import type { FindingText } from "../finding-text";

/** The words of the rule, and the example of its page. */
export const detailsMissingText: FindingText<DetailsMissing> = {
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
            "出典",
            "頻度",
            "担当",
            "次回公表",
          ],
          [
            "KPI",
            "相談件数",
            "件",
            "131",
            "令和６年度",
            "150",
            "令和８年度",
            "窓口の記録",
            "",
            "",
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
            "出典",
            "頻度",
            "担当",
            "次回公表",
          ],
          [
            "KPI",
            "相談件数",
            "件",
            "131",
            "令和６年度",
            "150",
            "令和８年度",
            "窓口の記録",
            "毎年度",
            "長寿介護課",
            "令和８年６月",
          ],
        ],
        tables: { KpiRegister: "A1:K2" },
      },
    ],
  },
  ja: {
    title: "測り続けるための情報が足りません",
    sentence: ({ indicator, missing }) =>
      `「${indicator}」は、台帳の${missing.map((one) => registerHeader(one, "ja")).join("・")}が空欄です。`,
    why: "担当者が替わると、同じやり方で測れなくなります（継続性）。",
    cure: () => "分かるものから台帳に書いてください。まだ決まっていなければ「未定」と書けます。",
  },
  en: {
    title: "What is needed to go on measuring is missing",
    sentence: ({ indicator, missing }) =>
      `The register has no ${missing.map((one) => registerHeader(one, "en").toLowerCase()).join(", ")} for “${indicator}”.`,
    why: "When the person in charge changes, it cannot be measured in the same way (continuity).",
    cure: () => "Fill in what is known; where nothing is decided, say so.",
  },
};
