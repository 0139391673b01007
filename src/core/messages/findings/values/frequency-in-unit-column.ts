import type { FrequencyInUnitColumn } from "../../../rules/catalogue/values/frequency-in-unit-column";
import type { FindingText } from "../finding-text";

/** The words of the rule, and the example of its page. */
export const frequencyInUnitColumnText: FindingText<FrequencyInUnitColumn> = {
  example: {
    broken: [
      {
        rows: [
          ["指標名", "単位", "現状値", "目標値"],
          ["相談件数", "１年間", "131件", "150件"],
          ["セミナー参加者数", "２回", "102人", "200人"],
        ],
      },
    ],
    mended: [
      {
        rows: [
          ["指標名", "単位", "現状値", "目標値"],
          ["相談件数", "件", "131件", "150件"],
          ["セミナー参加者数", "人", "102人", "200人"],
        ],
      },
    ],
  },
  ja: {
    title: "「単位」の列に期間や回数が入っています",
    sentence: ({ header, words }) =>
      `「${header}」の列に${words.map((word) => `「${word}」`).join("、")}があり、値の単位ではありません。`,
    why: "何を数えた値か、どの期間の値かが列から読み取れず、年度間の比較を誤ります。",
    cure: () =>
      "「単位」には 件・人 などを書き、期間や回数は「頻度」「算定期間」の列に分けてください。",
  },
  en: {
    title: "Frequencies in the unit column",
    sentence: ({ header, words }) =>
      `The column “${header}” holds ${words.map((word) => `“${word}”`).join(", ")}, which are no units of the values.`,
    why: "The column does not tell what was counted or over which time, so years are compared wrongly.",
    cure: () =>
      "Put 件, 人 and the like under “unit”, and times or spans in a column of their own.",
  },
};
