import type { DetailsUnstated } from "../../../rules/catalogue/choice/details-unstated";
import type { Language } from "../../language";
import { registerHeader } from "../../register-headers";
import type { FindingText } from "../finding-text";

/** The words of the rule, and the example of its page. */
export const detailsUnstatedText: FindingText<DetailsUnstated> = {
  example: {
    broken: [
      {
        rows: [
          ["指標", "現状値（令和６年度）", "目標値（令和８年度）"],
          ["研修の受講者数", "102人", "200人"],
        ],
      },
    ],
    mended: [
      {
        rows: [
          [
            "指標",
            "現状値（令和６年度）",
            "目標値（令和８年度）",
            "出典",
            "測定頻度",
            "担当課",
            "次回公表",
          ],
          [
            "研修の受講者数",
            "102人",
            "200人",
            "研修の記録",
            "毎年度",
            "長寿介護課",
            "令和７年６月",
          ],
        ],
      },
    ],
  },
  ja: {
    title: "測り続けるための情報が見当たりません",
    sentence: ({ indicators, missing }) =>
      `${indicators} 指標について、${listed(missing, "ja")}がこのブックに書かれていません。`,
    why: "担当者が替わると、どこから、いつ、だれが値を取るのかが分からなくなります（継続性）。",
    cure: ({ missing }) => `KPI台帳を作り、${listed(missing, "ja")}を指標ごとに書いてください。`,
  },
  en: {
    title: "Nothing says how to go on measuring",
    sentence: ({ indicators, missing }) =>
      `This workbook does not state, for its ${indicators === 1 ? "indicator" : `${indicators} indicators`}: ${listed(missing, "en")}.`,
    why: "When the person in charge changes, nobody knows where, when and by whom the values are taken (continuity).",
    cure: ({ missing }) =>
      `Make the KPI register, and fill in for each indicator: ${listed(missing, "en")}.`,
  },
};

function listed(missing: DetailsUnstated["missing"], language: Language): string {
  const headers = missing.map((one) => registerHeader(one, language));
  return language === "ja" ? headers.join("・") : headers.join(", ").toLowerCase();
}
