import type { RateMislabeled } from "../../../rules/catalogue/targets/rate-mislabeled";
import type { FindingText } from "../finding-text";
import { percent } from "../wording";

/** The words of the rule, and the example of its page. */
export const rateMislabeledText: FindingText<RateMislabeled> = {
  example: {
    broken: [
      {
        rows: [
          [
            "指標",
            "現状値（令和５年度）",
            "実績値（令和６年度）",
            "目標値（令和８年度）",
            "達成率",
          ],
          ["導入率", "30％", "40％", "80％", "20％"],
        ],
      },
    ],
    mended: [
      {
        rows: [
          [
            "指標",
            "現状値（令和５年度）",
            "実績値（令和６年度）",
            "目標値（令和８年度）",
            "進捗率",
          ],
          ["導入率", "30％", "40％", "80％", "20％"],
        ],
      },
    ],
  },
  ja: {
    title: "達成率と進捗率の名前が違います",
    sentence: ({ label, indicator, printed, achievement, progress, follows }) =>
      follows === "progress"
        ? `「${label}」の「${printed}」（${indicator}）は現状値からの進み具合（進捗率 ${percent(progress)}）で、達成率なら ${percent(achievement)} です。`
        : `「${label}」の「${printed}」（${indicator}）は目標値に対する割合（達成率 ${percent(achievement)}）で、進捗率なら ${percent(progress)} です。`,
    why: "達成率は何も変わらなくても高く出ます。どちらの率かで、順調か遅れかの受け取り方が逆になります。",
    cure: ({ follows }) =>
      follows === "progress"
        ? "名前を「進捗率」に直すか、値を実績値÷目標値に直してください。"
        : "名前を「達成率」に直すか、値を（実績値−現状値）÷（目標値−現状値）に直してください。",
  },
  en: {
    title: "Achievement and progress are confused",
    sentence: ({ label, indicator, printed, achievement, progress, follows }) =>
      follows === "progress"
        ? `“${printed}” in “${label}” (${indicator}) is the part of the way from the baseline (${percent(progress)}); the achievement rate is ${percent(achievement)}.`
        : `“${printed}” in “${label}” (${indicator}) is the ratio to the target (${percent(achievement)}); the progress rate is ${percent(progress)}.`,
    why: "An achievement rate is high even when nothing has changed; it depends on the name whether readers see success or delay.",
    cure: ({ follows }) =>
      follows === "progress"
        ? "Call it “progress rate”, or print actual ÷ target."
        : "Call it “achievement rate”, or print (actual − baseline) ÷ (target − baseline).",
  },
};
