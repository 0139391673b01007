import type { LastMilestoneDiffers } from "../../../rules/catalogue/targets/last-milestone-differs";
import type { FindingText } from "../finding-text";
import { on } from "../wording";

/** The words of the rule, and the example of its page. */
export const lastMilestoneDiffersText: FindingText<LastMilestoneDiffers> = {
  example: {
    broken: [
      {
        rows: [
          [
            "指標",
            "基準値（令和６年度）",
            "区分",
            "令和７年度",
            "令和８年度",
            "目標値（令和８年度）",
          ],
          ["導入率", "26％", "期待値", "50％", "74％", "90％"],
          ["", "", "実績値", "", "", ""],
        ],
        merges: ["A2:A3", "B2:B3", "F2:F3"],
      },
    ],
    mended: [
      {
        rows: [
          [
            "指標",
            "基準値（令和６年度）",
            "区分",
            "令和７年度",
            "令和８年度",
            "目標値（令和８年度）",
          ],
          ["導入率", "26％", "期待値", "50％", "90％", "90％"],
          ["", "", "実績値", "", "", ""],
        ],
        merges: ["A2:A3", "B2:B3", "F2:F3"],
      },
    ],
  },
  ja: {
    title: "最後の期待値が目標値と違います",
    sentence: ({ indicator, milestone, target, period }) =>
      `「${indicator}」の${on(period, "ja")}の期待値は「${milestone}」、同じ時点の目標値は「${target}」です。`,
    why: "期待どおりに進んでも目標に届かない（または超える）ことになり、判定が食い違います。",
    cure: () => "正しい値を確かめ、最後の期待値と目標値をそろえてください。",
  },
  en: {
    title: "The path does not end at the target",
    sentence: ({ indicator, milestone, target, period }) =>
      `The planned value of “${indicator}” for ${on(period, "en")} is “${milestone}”, the target of the same time “${target}”.`,
    why: "Being on the path and meeting the target are then two different things.",
    cure: () => "Find out which is right, and make them one number.",
  },
};
