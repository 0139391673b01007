import { formatCell } from "../../../sheet/address";
import type { IndicatorDuplicate } from "../../../rules/catalogue/values/indicator-duplicate";
import type { FindingText } from "../finding-text";

/** The words of the rule, and the example of its page. */
export const indicatorDuplicateText: FindingText<IndicatorDuplicate> = {
  example: {
    broken: [
      {
        rows: [
          ["指標", "現状値（令和６年度）", "目標値（令和８年度）"],
          ["相談件数", "131件", "150件"],
          ["相談件数", "131件", "160件"],
        ],
      },
    ],
    mended: [
      {
        rows: [
          ["指標", "現状値（令和６年度）", "目標値（令和８年度）"],
          ["相談件数", "131件", "150件"],
          ["研修回数", "４回", "６回"],
        ],
      },
    ],
  },
  ja: {
    title: "同じ指標が 2 回あります",
    sentence: ({ indicator, first, differs }) =>
      `「${indicator}」は ${formatCell(first)} にもあります。` +
      (differs
        ? `同じ時点の値がここでは「${differs.here}」、そこでは「${differs.there}」です。`
        : ""),
    why: "片方だけが直され、どちらが正しいか分からなくなります。集計では 2 回数えられます。",
    cure: ({ differs }) =>
      differs
        ? "正しい値を確かめ、片方を消すか、もう片方を参照する式にしてください。"
        : "片方を消すか、別の指標なら名前で区別してください。",
  },
  en: {
    title: "An indicator stands twice",
    sentence: ({ indicator, first, differs }) =>
      `“${indicator}” also stands in ${formatCell(first)}.` +
      (differs
        ? ` For the same period it is “${differs.here}” here and “${differs.there}” there.`
        : ""),
    why: "One of them will be corrected and the other not; in sums it counts twice.",
    cure: ({ differs }) =>
      differs
        ? "Find out which value is right; remove one row, or let it refer to the other."
        : "Remove one of them, or tell them apart by their names.",
  },
};
