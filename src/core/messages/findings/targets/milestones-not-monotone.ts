import type { MilestonesNotMonotone } from "../../../rules/catalogue/targets/milestones-not-monotone";
import type { FindingText } from "../finding-text";

/** The words of the rule, and the example of its page. */
export const milestonesNotMonotoneText: FindingText<MilestonesNotMonotone> = {
  example: {
    broken: [
      {
        rows: [
          [
            "指標",
            "現状値（令和６年度）",
            "目標値（令和７年度）",
            "目標値（令和８年度）",
            "目標値（令和９年度）",
          ],
          ["導入率", "26％", "58％", "42％", "74％"],
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
    title: "途中の目標が逆戻りしています",
    sentence: ({ indicator, before, here, direction }) =>
      `「${indicator}」は「${before}」から「${here}」に${direction === "increase" ? "下がって" : "上がって"}います。`,
    why: "目指す方向と逆の目標を立てた年は、悪くなっても順調と判定されます。",
    cure: () =>
      "値の書き誤りか、年の入れ違いを確かめてください。意図した動きなら、理由を注に書いてください。",
  },
  en: {
    title: "The path turns back",
    sentence: ({ indicator, before, here, direction }) =>
      `“${indicator}” ${direction === "increase" ? "falls" : "rises"} from “${before}” to “${here}”.`,
    why: "In a year whose goal lies the other way, getting worse counts as on track.",
    cure: () =>
      "Look for a slip or for two years that were swapped. If it is meant, give the reason in a note.",
  },
};
