import type { TargetPeriodNotLater } from "../../../rules/catalogue/targets/target-period-not-later";
import type { FindingText } from "../finding-text";
import { on } from "../wording";

/** The words of the rule, and the example of its page. */
export const targetPeriodNotLaterText: FindingText<TargetPeriodNotLater> = {
  example: {
    broken: [
      {
        rows: [
          ["指標", "現状値（令和６年度）", "目標値（令和６年度）"],
          ["相談件数", "131件", "150件"],
        ],
      },
    ],
    mended: [
      {
        rows: [
          ["指標", "現状値（令和６年度）", "目標値（令和８年度）"],
          ["相談件数", "131件", "150件"],
        ],
      },
    ],
  },
  ja: {
    title: "目標の時点が現状値より後ではありません",
    sentence: ({ indicator, baseline, target }) =>
      `「${indicator}」の現状値は${on(baseline, "ja")}、目標値は${on(target, "ja")}です。`,
    why: "期間がないと、毎年どれだけ必要かも、遅れているかも計算できません。",
    cure: () => "見出しか年度の列に書き誤りがないかを確かめ、正しい時点に直してください。",
  },
  en: {
    title: "The target is not later than the baseline",
    sentence: ({ indicator, baseline, target }) =>
      `The baseline of “${indicator}” is of ${on(baseline, "en")}, its target of ${on(target, "en")}.`,
    why: "Without time between them there is no yearly rate, and nothing can be late.",
    cure: () => "Look for a slip in the header or in the column of years, and correct the year.",
  },
};
