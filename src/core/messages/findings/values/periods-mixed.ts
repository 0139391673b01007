import type { PeriodsMixed } from "../../../rules/catalogue/values/periods-mixed";
import type { FindingText } from "../finding-text";
import { on } from "../wording";

/** The words of the rule, and the example of its page. */
export const periodsMixedText: FindingText<PeriodsMixed> = {
  example: {
    broken: [
      {
        name: "KPI①",
        rows: [
          ["指標", "2025年の現状値", "2029年の目標値"],
          ["導入率", "26.0％", "90％"],
        ],
      },
      {
        name: "KPI②",
        rows: [
          ["指標", "令和６年度の現状値", "令和８年度の目標値"],
          ["相談件数", "131件", "150件"],
        ],
      },
    ],
    mended: [
      {
        name: "KPI①",
        rows: [
          ["指標", "2025年度の現状値", "2029年度の目標値"],
          ["導入率", "26.0％", "90％"],
        ],
      },
      {
        name: "KPI②",
        rows: [
          ["指標", "令和６年度の現状値", "令和８年度の目標値"],
          ["相談件数", "131件", "150件"],
        ],
      },
    ],
  },
  ja: {
    title: "暦年と年度が混ざっています",
    sentence: ({ here, elsewhere, sheet }) =>
      sheet === null
        ? `この表では、${on(elsewhere, "ja")}と${on(here, "ja")}のように、期間の数え方が混ざっています。`
        : `この表は暦年（${on(here, "ja")}）ですが、シート「${sheet}」は年度（${on(elsewhere, "ja")}）です。`,
    why: "同じ年の数字でも、暦年と年度では 3 か月ずれた期間を指します。予算は年度で動きます。",
    cure: () =>
      "どちらかにそろえてください。そろえられないときは、集計の期間を注に書いてください。",
  },
  en: {
    title: "Calendar and fiscal years are mixed",
    sentence: ({ here, elsewhere, sheet }) =>
      sheet === null
        ? `This table counts its periods in two ways: ${on(elsewhere, "en")} and ${on(here, "en")}.`
        : `This table uses calendar years (${on(here, "en")}), the sheet “${sheet}” fiscal years (${on(elsewhere, "en")}).`,
    why: "The same year means months that are three apart; budgets run by fiscal year.",
    cure: () => "Use one of them, or note the months that the figures cover.",
  },
};
