import type { Met } from "../../../rules/met";
import type { FindingText } from "../finding-text";
import { quoted } from "../wording";

/** The words of the rule, and the example of its page. */
export const textBesideTableText: FindingText<Met> = {
  example: {
    broken: [
      {
        rows: [
          ["指標名", "現状値（2025年度）", "目標値（2029年度）"],
          ["相談件数", 131, 150],
          ["研修受講者数", 102, 200],
          [],
          ["担当者は来月までに確認すること"],
        ],
      },
    ],
    mended: [
      {
        rows: [
          ["指標名", "現状値（2025年度）", "目標値（2029年度）"],
          ["相談件数", 131, 150],
          ["研修受講者数", 102, 200],
        ],
      },
    ],
  },
  ja: {
    title: "表の外に文章があります",
    sentence: ({ count, words }) =>
      `表の下や横に、表ではない文章が ${count} か所あります：${quoted(words, "ja")}。`,
    why: "データの範囲を読み誤り、並べ替えや集計に文章が混ざります。",
    cure: () => "公表用のシートからは消すか、説明用の別のシートに移してください。",
  },
  en: {
    title: "Words beside the table",
    sentence: ({ count, words }) =>
      `Beside or below the tables there are words in ${count} places: ${quoted(words, "en")}.`,
    why: "The range of the data is misread, and words get into sorting and totals.",
    cure: () => "On a sheet for publication, remove them or move them to a sheet of explanations.",
  },
};
