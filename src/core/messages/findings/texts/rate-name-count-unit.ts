import type { RateNameCountUnit } from "../../../rules/catalogue/texts/rate-name-count-unit";
import type { FindingText } from "../finding-text";
import { firstLine } from "../wording";

/** The words of the rule, and the example of its page. */
export const rateNameCountUnitText: FindingText<RateNameCountUnit> = {
  example: {
    broken: [
      {
        rows: [
          ["指標名", "現状値", "目標値"],
          ["情報共有システム導入率", "1市町", "5市町"],
        ],
      },
    ],
    mended: [
      {
        rows: [
          ["指標名", "現状値", "目標値"],
          ["情報共有システムを導入した市町数", "1市町", "5市町"],
        ],
      },
    ],
  },
  ja: {
    title: "名前は割合なのに、値は数です",
    sentence: ({ indicator, word, unit }) =>
      `「${firstLine(indicator)}」は名前に「${word}」とありますが、値の単位は「${unit}」です。`,
    why: "割合か数かで、目標の意味も進み具合の計算も変わります。",
    cure: ({ unit }) =>
      `数で追うなら名前を「…${unit}数」に、割合で追うなら分母を決めて値を割合に直してください。`,
  },
  en: {
    title: "Called a rate, but counts",
    sentence: ({ indicator, word, unit }) =>
      `“${firstLine(indicator)}” is named a rate (“${word}”), but its values are counted in “${unit}”.`,
    why: "A rate and a count have different goals and different progress.",
    cure: ({ unit }) =>
      `To follow a count, name it “number of ${unit}”; to follow a rate, fix the denominator and give shares.`,
  },
};
