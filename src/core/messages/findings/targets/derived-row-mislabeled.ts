import type { DerivedRowMislabeled } from "../../../rules/catalogue/targets/derived-row-mislabeled";
import type { FindingText } from "../finding-text";
import { on, percent } from "../wording";

/** The words of the rule, and the example of its page. */
export const derivedRowMislabeledText: FindingText<DerivedRowMislabeled> = {
  example: {
    broken: [
      {
        rows: [
          ["指標", "2025年の現状値", "2026年の目標値", "2029年の目標値"],
          ["導入率", "26.0％", "42.0％", "90％"],
          ["上昇率", "ー", "162％", "214％"],
        ],
      },
    ],
    mended: [
      {
        rows: [
          ["指標", "2025年の現状値", "2026年の目標値", "2029年の目標値"],
          ["導入率", "26.0％", "42.0％", "90％"],
          ["対前年比", "ー", "162％", "214％"],
        ],
      },
    ],
  },
  ja: {
    title: "行の名前と計算のしかたが合いません",
    sentence: ({ label, printed, period, ratio, rise, follows }) =>
      follows === "ratio"
        ? `「${label}」の${on(period, "ja")}「${printed}」は前年に対する比（対前年比 ${percent(ratio)}）で、上昇率なら ${percent(rise)} です。`
        : `「${label}」の${on(period, "ja")}「${printed}」は上昇率（${percent(rise)}）で、対前年比なら ${percent(ratio)} です。`,
    why: "対前年比 100% は「変わらない」、上昇率 100% は「2 倍になる」で、意味が逆になります。",
    cure: ({ follows }) =>
      follows === "ratio"
        ? "行の名前を「対前年比」に直すか、値を上昇率（対前年比 − 100%）に直してください。"
        : "行の名前を「上昇率」に直すか、値を対前年比に直してください。",
  },
  en: {
    title: "The label does not match the figures",
    sentence: ({ label, printed, period, ratio, rise, follows }) =>
      follows === "ratio"
        ? `“${printed}” in “${label}” for ${on(period, "en")} is the ratio to the year before (${percent(ratio)}); the rise is ${percent(rise)}.`
        : `“${printed}” in “${label}” for ${on(period, "en")} is the rise (${percent(rise)}); the ratio to the year before is ${percent(ratio)}.`,
    why: "A ratio of 100% means “unchanged”, a rise of 100% means “doubled”.",
    cure: ({ follows }) =>
      follows === "ratio"
        ? "Call the row “ratio to the year before”, or print the rise (ratio − 100%)."
        : "Call the row “rise”, or print the ratio to the year before.",
  },
};
