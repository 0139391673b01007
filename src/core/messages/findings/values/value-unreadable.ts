import type { ValueUnreadable } from "../../../rules/catalogue/values/value-unreadable";
import type { FindingText } from "../finding-text";

const reasonsJa: Readonly<Record<ValueUnreadable["reason"], string>> = {
  error: "計算式のエラーです",
  overflow: "列の幅が足りず、数値が表示されていません",
  period: "時点として読まれ、数値がありません",
  "several-values": "同じセルに値が 2 つ以上あります",
  range: "幅のある書き方で、1 つの値に決まりません",
  "unknown-words": "数値と単位のほかの言葉が混ざっています",
  "year-missing": "年のない時点で、値がありません",
  "no-such-date": "暦にない日付です",
  "too-many-digits": "桁が多すぎて、Excel が正しく扱えません",
  "unclear-sign": "マイナスか区切りの線かが決まりません",
};

const reasonsEn: Readonly<Record<ValueUnreadable["reason"], string>> = {
  error: "is the error of a formula",
  overflow: "is not shown, because the column is too narrow",
  period: "reads as a period and holds no number",
  "several-values": "holds two or more values",
  range: "is a range, not one value",
  "unknown-words": "mixes the number with other words than a unit",
  "year-missing": "is a time without a year, and no value",
  "no-such-date": "is a day that does not exist",
  "too-many-digits": "has more digits than Excel can hold",
  "unclear-sign": "may begin with a minus or with a dash",
};

/** The words of the rule, and the example of its page. */
export const valueUnreadableText: FindingText<ValueUnreadable> = {
  example: {
    broken: [
      {
        rows: [
          ["指標", "現状値（令和６年度）", "目標値（令和８年度）"],
          ["満足度", "38.5～40.0点", "45点"],
        ],
      },
    ],
    mended: [
      {
        rows: [
          ["指標", "現状値（令和６年度）", "目標値（令和８年度）"],
          ["満足度", "38.5点", "45点"],
        ],
      },
    ],
  },
  ja: {
    title: "値として読めないセルがあります",
    sentence: ({ indicator, written, reason }) =>
      `「${indicator}」の「${written}」は${reasonsJa[reason]}。`,
    why: "読めない値は計算にもグラフにも入りません。誰かが目で見て打ち直すことになり、写し間違いのもとになります。",
    cure: () => "セルには数値を 1 つだけ書き、幅や内訳、注は備考の列か別の行に分けてください。",
  },
  en: {
    title: "A value cannot be read",
    sentence: ({ indicator, written, reason }) =>
      `“${written}” of “${indicator}” ${reasonsEn[reason]}.`,
    why: "A value that cannot be read enters no calculation and no chart; somebody types it again by eye.",
    cure: () =>
      "Write one number in the cell; put ranges, parts and notes in a remark or in rows of their own.",
  },
};
