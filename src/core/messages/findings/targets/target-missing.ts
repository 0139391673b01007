import type { TargetMissing } from "../../../rules/catalogue/targets/target-missing";
import type { FindingText } from "../finding-text";

/** The words of the rule, and the example of its page. */
export const targetMissingText: FindingText<TargetMissing> = {
  example: {
    broken: [
      {
        rows: [
          ["指標", "現状値（令和６年度）", "目標値（令和８年度）"],
          ["相談件数", "131件", "ー"],
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
    title: "目標値がありません",
    sentence: ({ indicator, written }) =>
      written
        ? `「${indicator}」の目標値は「${written}」で、数値がありません。`
        : `「${indicator}」に目標値がありません。`,
    why: "目標のない指標は、良くなったのか足りないのかを判断できません。",
    cure: () =>
      "目標値と目標年度を決めてください。追わない値なら、種別を「参考値」にしてください。",
  },
  en: {
    title: "No target",
    sentence: ({ indicator, written }) =>
      written
        ? `The target of “${indicator}” is “${written}”, which is no number.`
        : `“${indicator}” has no target.`,
    why: "Without a target nobody can say whether a result is good or falls short.",
    cure: () =>
      "Set a target and its year. If it is not followed, mark it as a value for reference.",
  },
};
