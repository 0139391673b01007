import type { ReferencePeriodDiffers } from "../../../rules/catalogue/values/reference-period-differs";
import type { FindingText } from "../finding-text";
import { on } from "../wording";

/** The words of the rule, and the example of its page. */
export const referencePeriodDiffersText: FindingText<ReferencePeriodDiffers> = {
  example: {
    broken: [
      {
        rows: [
          ["指標", "", "令和６年11月時点の現状値", "令和８年３月時点の目標値"],
          ["利用している市町数", "", "１市町", "５市町"],
          ["（参考）利用している市区町村の割合（令和６年８月末時点）", "三重県", "62.1％", "ー"],
          ["", "全国", "42.7％", "ー"],
        ],
        merges: ["A1:B1", "A2:B2", "A3:A4"],
      },
    ],
    mended: [
      {
        rows: [
          ["指標", "", "令和６年11月時点の現状値", "令和８年３月時点の目標値"],
          ["利用している市町数", "", "１市町", "５市町"],
          ["（参考）利用している市区町村の割合（令和６年11月時点）", "三重県", "62.1％", "ー"],
          ["", "全国", "42.7％", "ー"],
        ],
        merges: ["A1:B1", "A2:B2", "A3:A4"],
      },
    ],
  },
  ja: {
    title: "現状値と参考の値の時点が違います",
    sentence: ({ reference, referencePeriod, baselinePeriod }) =>
      `「${reference}」は${on(referencePeriod, "ja")}の値で、現状値は${on(baselinePeriod, "ja")}です。`,
    why: "新しい現状値を古い参考の値と比べると、実際より進んで見えます。",
    cure: () => "同じ時点の値に差し替えるか、時点が違うことを注に書いてください。",
  },
  en: {
    title: "Baseline and reference are of different times",
    sentence: ({ reference, referencePeriod, baselinePeriod }) =>
      `“${reference}” is of ${on(referencePeriod, "en")}, the baseline of ${on(baselinePeriod, "en")}.`,
    why: "A newer baseline beside an older reference looks better than it is.",
    cure: () => "Use the reference of the same time, or say in a note that the times differ.",
  },
};
