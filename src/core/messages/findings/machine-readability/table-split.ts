import type { TableSplit } from "../../../rules/catalogue/machine-readability/table-split";
import type { FindingText } from "../finding-text";

/** The words of the rule, and the example of its page. */
export const tableSplitText: FindingText<TableSplit> = {
  example: {
    broken: [
      {
        rows: [
          ["指標名", "現状値（2025年度）", "目標値（2029年度）"],
          ["相談件数", 131, 150],
          [],
          [],
          ["指標名", "現状値（2025年度）", "目標値（2029年度）"],
          ["研修受講者数", 102, 200],
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
    title: "１つの表が分かれています",
    sentence: ({ by }) =>
      ({
        "blank-row": "表の途中に空白の行があります。",
        "blank-column": "表の途中に空白の列があります。",
        "same-header": "同じ見出しの表が、もう１つ続いています。",
      })[by],
    why: "データが途中で切れ、続きが読み取られません。",
    cure: () => "空白の行や列、繰り返しの見出しを消し、１つの表にまとめてください。",
  },
  en: {
    title: "One table lies in pieces",
    sentence: ({ by }) =>
      ({
        "blank-row": "There is a blank row within the table.",
        "blank-column": "There is a blank column within the table.",
        "same-header": "Another table with the same header follows.",
      })[by],
    why: "The data end at the gap; what follows is not read.",
    cure: () => "Remove blank rows and columns and repeated headers, so that it is one table.",
  },
};
