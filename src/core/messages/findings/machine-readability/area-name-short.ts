import type { Met } from "../../../rules/met";
import type { FindingText } from "../finding-text";
import { quoted } from "../wording";

/** The words of the rule, and the example of its page. */
export const areaNameShortText: FindingText<Met> = {
  example: {
    broken: [
      {
        rows: [
          ["都道府県", "指標名", "現状値", "目標値"],
          ["三重", "相談件数", 131, 150],
          ["東京", "研修受講者数", 102, 200],
        ],
      },
    ],
    mended: [
      {
        rows: [
          ["都道府県", "指標名", "現状値", "目標値"],
          ["三重県", "相談件数", 131, 150],
          ["東京都", "研修受講者数", 102, 200],
        ],
      },
    ],
  },
  ja: {
    title: "都道府県名が省略されています",
    sentence: ({ count, words }) =>
      `${count} つのセルで、都道府県の名前が正式ではありません：${quoted(words, "ja")}。`,
    why: "同じ名前の市町村などと区別できず、地図やほかの統計とつなげられません。",
    cure: () => "「三重県」のように正式な名前で書くか、標準地域コードの列を加えてください。",
  },
  en: {
    title: "Prefectures by a short name",
    sentence: ({ count, words }) =>
      `In ${count} cell(s) a prefecture is not given its official name: ${quoted(words, "en")}.`,
    why: "They cannot be told from places of the same name, or joined with maps and statistics.",
    cure: () =>
      "Write the official name, such as 三重県, or add a column with the standard area code.",
  },
};
