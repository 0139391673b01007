import type { YearKindUnstated } from "../../../rules/catalogue/values/year-kind-unstated";
import type { FindingText } from "../finding-text";

/** The words of the rule, and the example of its page. */
export const yearKindUnstatedText: FindingText<YearKindUnstated> = {
  example: {
    broken: [
      {
        rows: [
          ["指標", "現状値", "目標値"],
          ["", "2022時点", "2030時点"],
          ["取り組む事業者の割合", "50.7%", "70%"],
        ],
        merges: ["A1:A2"],
      },
    ],
    mended: [
      {
        rows: [
          ["指標", "現状値", "目標値"],
          ["", "2022年度末時点", "2030年度末時点"],
          ["取り組む事業者の割合", "50.7%", "70%"],
        ],
        merges: ["A1:A2"],
      },
    ],
  },
  ja: {
    title: "年か年度かが書かれていません",
    sentence: ({ written }) => `「${written}」は、年か年度か、何月の値かが分かりません。`,
    why: "暦年の初めと年度の終わりでは 1 年 3 か月違い、必要な伸びの計算が変わります。",
    cure: ({ written }) => `「${written}」を「…年度末時点」「…年10月時点」のように書いてください。`,
  },
  en: {
    title: "Calendar or fiscal year is not said",
    sentence: ({ written }) =>
      `“${written}” does not say whether a calendar or a fiscal year is meant, nor which month.`,
    why: "From the start of the one to the end of the other are fifteen months; the required rate depends on it.",
    cure: ({ written }) =>
      `Say for “${written}” the month, or that it is the end of the fiscal year.`,
  },
};
