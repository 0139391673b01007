import type { CriteriaOnlyNamed } from "../../../rules/catalogue/choice/criteria-only-named";
import type { FindingText } from "../finding-text";
import { quoted } from "../wording";

/** The words of the rule, and the example of its page. */
export const criteriaOnlyNamedText: FindingText<CriteriaOnlyNamed> = {
  example: {
    broken: [
      {
        rows: [
          ["指標", "現状値（令和６年度）", "目標値（令和８年度）"],
          ["研修の受講者数", "102人", "200人"],
          ["※KPI選定の基準：継続性・合理性・簡易性"],
        ],
      },
    ],
    mended: [
      {
        rows: [
          ["指標", "現状値（令和６年度）", "目標値（令和８年度）"],
          ["研修の受講者数", "102人", "200人"],
          ["※KPIは選定の理由とともに別紙で説明する"],
        ],
      },
    ],
  },
  ja: {
    title: "選定の基準への当てはめが記録されていません",
    sentence: ({ words, indicators }) =>
      `${quoted(words, "ja")}が基準として書かれていますが、${indicators} 指標のそれぞれが満たすかどうかの記録がありません。`,
    why: "基準だけでは、なぜこの指標を選び、ほかを選ばなかったのかを説明できません。",
    cure: () => "KPI台帳を作り、指標ごとに ○・△・× と理由を書いてください。",
  },
  en: {
    title: "The criteria are named, not answered",
    sentence: ({ words, indicators }) =>
      `The criteria ${quoted(words, "en")} are named, but nothing says which of the ${indicators} indicators meet them.`,
    why: "Criteria alone do not explain why an indicator was chosen and others were not.",
    cure: () => "Make the KPI register and write ○, △ or × with the ground for each indicator.",
  },
};
