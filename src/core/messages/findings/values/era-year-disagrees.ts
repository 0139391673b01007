import type { EraYearDisagrees } from "../../../rules/catalogue/values/era-year-disagrees";
import type { FindingText } from "../finding-text";

/** The words of the rule, and the example of its page. */
export const eraYearDisagreesText: FindingText<EraYearDisagrees> = {
  example: {
    broken: [
      {
        rows: [
          ["指標", "2025年（令和８年）の現状値", "2026年（令和８年）の目標値"],
          ["相談件数", "131件", "150件"],
        ],
      },
    ],
    mended: [
      {
        rows: [
          ["指標", "2025年（令和７年）の現状値", "2026年（令和８年）の目標値"],
          ["相談件数", "131件", "150件"],
        ],
      },
    ],
  },
  ja: {
    title: "西暦と和暦の年が合いません",
    sentence: ({ written, remark }) =>
      remark.kind === "era-disagrees"
        ? `「${written}」は、西暦では${remark.gregorian}年、和暦では${remark.era}年です。`
        : `「${written}」は${remark.era}の年として考えにくい年です。`,
    why: "どちらの年の値か決まらず、必要な伸びや期限が 1 年ずれます。",
    cure: () => "正しい年を確かめ、西暦と和暦をそろえてください。",
  },
  en: {
    title: "Gregorian and Japanese year differ",
    sentence: ({ written, remark }) =>
      remark.kind === "era-disagrees"
        ? `“${written}” is ${remark.gregorian} by the Gregorian year and ${remark.era} by the Japanese one.`
        : `“${written}” is an unlikely year of ${remark.era}.`,
    why: "It is not certain which year the value belongs to, so rates and deadlines are a year off.",
    cure: () => "Find out which year is right, and make both say it.",
  },
};
