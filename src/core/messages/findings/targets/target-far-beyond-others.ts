import type { TargetFarBeyondOthers } from "../../../rules/catalogue/targets/target-far-beyond-others";
import type { FindingText } from "../finding-text";
import { percent } from "../wording";

/** The words of the rule, and the example of its page. */
export const targetFarBeyondOthersText: FindingText<TargetFarBeyondOthers> = {
  example: {
    broken: [
      {
        rows: [
          ["指標", "現状値（令和６年度）", "目標値（令和８年度）"],
          ["相談件数", "131件", "150件"],
          ["展示会参加者数", "195人", "220人"],
          ["試用貸出件数", "12件", "30件"],
        ],
      },
    ],
    mended: [
      {
        rows: [
          ["指標", "現状値（令和６年度）", "目標値（令和８年度）"],
          ["相談件数", "131件", "150件"],
          ["展示会参加者数", "195人", "220人"],
          ["試用貸出件数", "12件", "14件"],
        ],
      },
    ],
  },
  ja: {
    title: "目標がほかの指標より飛び抜けて高くなっています",
    sentence: ({ indicator, baseline, target, change, usual }) =>
      `「${indicator}」は「${baseline}」から「${target}」で ${percent(change)} の変化です。同じ表のほかの指標は中央値で ${percent(usual)} です。`,
    why: "現状値が小さいか、桁の誤りか、意欲的な目標かを、読み手は区別できません。",
    cure: () =>
      "値を確かめてください。正しければ、根拠（新しい事業、対象の拡大など）を備考に書いてください。",
  },
  en: {
    title: "The target is far beyond the others",
    sentence: ({ indicator, baseline, target, change, usual }) =>
      `“${indicator}” goes from “${baseline}” to “${target}”, a change of ${percent(change)}; the others of the table aim at ${percent(usual)} (median).`,
    why: "Readers cannot tell a small start or a slip of a digit from an ambitious goal.",
    cure: () =>
      "Check the values. If they are right, write the ground (a new measure, more people) in a remark.",
  },
};
