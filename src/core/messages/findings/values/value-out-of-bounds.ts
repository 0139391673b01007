import type { ValueOutOfBounds } from "../../../rules/catalogue/values/value-out-of-bounds";
import type { FindingText } from "../finding-text";

/** The words of the rule, and the example of its page. */
export const valueOutOfBoundsText: FindingText<ValueOutOfBounds> = {
  example: {
    broken: [
      {
        rows: [
          ["指標", "現状値（令和６年度）", "目標値（令和８年度）"],
          ["加算を取得した事業所の割合", "62.1％", "120％"],
        ],
      },
    ],
    mended: [
      {
        rows: [
          ["指標", "現状値（令和６年度）", "目標値（令和８年度）"],
          ["加算を取得した事業所の割合", "62.1％", "80％"],
        ],
      },
    ],
  },
  ja: {
    title: "ありえない値です",
    sentence: ({ indicator, written, bound }) =>
      bound === "over-whole"
        ? `「${indicator}」の「${written}」は 100％ を超えています。全体に対する割合は 100％ までです。`
        : `「${indicator}」の「${written}」は 0 より小さい値です。`,
    why: "入力の誤りか、分母の取り方の違いです。そのまま目標にすると、達成の判定が成り立ちません。",
    cure: ({ bound }) =>
      bound === "over-whole"
        ? "値と分母を確かめてください。前年に対する比なら、名前を「対前年比」にしてください。"
        : "符号を確かめてください。増減を表す値なら、名前を「…の増減」にしてください。",
  },
  en: {
    title: "The value cannot be",
    sentence: ({ indicator, written, bound }) =>
      bound === "over-whole"
        ? `“${written}” of “${indicator}” is above 100 %, the most that a share of a whole can be.`
        : `“${written}” of “${indicator}” is below zero.`,
    why: "Either a slip of typing or another denominator; no verdict can be given on such a goal.",
    cure: ({ bound }) =>
      bound === "over-whole"
        ? "Check value and denominator. If it is a ratio to the year before, name it so."
        : "Check the sign. If it is a change, name it so.",
  },
};
