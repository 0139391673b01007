import type { EraEnded } from "../../../rules/catalogue/values/era-ended";
import type { FindingText } from "../finding-text";

/** The words of the rule, and the example of its page. */
export const eraEndedText: FindingText<EraEnded> = {
  example: {
    broken: [
      {
        rows: [
          ["指標", "平成29年度の現状値", "平成33年度の目標値"],
          ["相談件数", "131件", "150件"],
        ],
      },
    ],
    mended: [
      {
        rows: [
          ["指標", "平成29年度の現状値", "令和３年度の目標値"],
          ["相談件数", "131件", "150件"],
        ],
      },
    ],
  },
  ja: {
    title: "終わった元号の年です",
    sentence: ({ written, era, year }) =>
      `「${written}」は${era}が終わったあとの年です（西暦 ${year} 年）。`,
    why: "読み手が数え直すことになり、ほかの表の年と並べて見られません。",
    cure: () => "今の元号の年か、西暦に書き直してください。",
  },
  en: {
    title: "The era had ended by then",
    sentence: ({ written, era, year }) =>
      `“${written}” lies after the end of ${era} (it is ${year}).`,
    why: "Readers must count on their fingers, and the years of other tables look different.",
    cure: () => "Write the year of the present era, or the Gregorian year.",
  },
};
