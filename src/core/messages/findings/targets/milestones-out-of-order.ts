import type { MilestonesOutOfOrder } from "../../../rules/catalogue/targets/milestones-out-of-order";
import type { FindingText } from "../finding-text";
import { on } from "../wording";

/** The words of the rule, and the example of its page. */
export const milestonesOutOfOrderText: FindingText<MilestonesOutOfOrder> = {
  example: {
    broken: [
      {
        rows: [
          [
            "指標",
            "現状値（令和６年度）",
            "目標値（令和８年度）",
            "目標値（令和７年度）",
            "目標値（令和９年度）",
          ],
          ["導入率", "26％", "42％", "58％", "74％"],
        ],
      },
    ],
    mended: [
      {
        rows: [
          [
            "指標",
            "現状値（令和６年度）",
            "目標値（令和７年度）",
            "目標値（令和８年度）",
            "目標値（令和９年度）",
          ],
          ["導入率", "26％", "42％", "58％", "74％"],
        ],
      },
    ],
  },
  ja: {
    title: "年の並びが前後しています",
    sentence: ({ period, before }) => `${on(period, "ja")}の左に${on(before, "ja")}があります。`,
    why: "年の書き誤りなら、値が別の年のものとして計算されます。",
    cure: () => "見出しの年を確かめ、左から古い順に並べてください。",
  },
  en: {
    title: "The years are out of order",
    sentence: ({ period, before }) =>
      `${on(before, "en")} stands to the left of ${on(period, "en")}.`,
    why: "If a year is mistyped, its value counts for another year.",
    cure: () => "Check the years of the headers, and let them run from left to right.",
  },
};
