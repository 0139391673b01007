import type { BaselineMissing } from "../../../rules/catalogue/targets/baseline-missing";
import type { FindingText } from "../finding-text";

/** The words of the rule, and the example of its page. */
export const baselineMissingText: FindingText<BaselineMissing> = {
  example: {
    broken: [
      {
        rows: [
          ["指標名", "現状値（2025年度）", "目標値（2029年度）"],
          ["個別セミナー参加者数", "ー", "150人"],
        ],
      },
    ],
    mended: [
      {
        rows: [
          ["指標名", "現状値（2025年度）", "目標値（2029年度）"],
          ["個別セミナー参加者数", "102人", "150人"],
        ],
      },
    ],
  },
  ja: {
    title: "現状値がありません",
    sentence: ({ indicator, written }) =>
      written
        ? `「${indicator}」の現状値は「${written}」で、数値がありません。`
        : `「${indicator}」に現状値がありません。`,
    why: "出発点がないと、必要な伸びも進み具合も計算できません。0 とはみなしません。",
    cure: () =>
      "実績のある直近の値を入れてください。新規の取組なら、最初の実績を現状値とする旨を注に書いてください。",
  },
  en: {
    title: "No baseline",
    sentence: ({ indicator, written }) =>
      written
        ? `The baseline of “${indicator}” is “${written}”, which is no number.`
        : `“${indicator}” has no baseline.`,
    why: "Without a start, neither the required rate nor the pace can be computed. It is never taken for 0.",
    cure: () =>
      "Enter the latest measured value. For a new measure, note that its first result will be the baseline.",
  },
};
