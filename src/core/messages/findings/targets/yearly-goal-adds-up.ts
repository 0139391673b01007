import type { YearlyGoalAddsUp } from "../../../rules/catalogue/targets/yearly-goal-adds-up";
import type { FindingText } from "../finding-text";

/** The words of the rule, and the example of its page. */
export const yearlyGoalAddsUpText: FindingText<YearlyGoalAddsUp> = {
  example: {
    broken: [
      {
        rows: [
          [
            "指標",
            "現状値（令和６年度）",
            "目標値（令和７年度）",
            "目標値（令和８年度）",
            "目標値（令和９年度）",
          ],
          ["支援した事業所（累計）", "１事業所/年", "３事業所/年", "６事業所/年", "９事業所/年"],
        ],
      },
    ],
    mended: [
      {
        rows: [
          [
            "指標",
            "現状値（令和６年度）",
            "目標値（令和７年度）",
            "目標値（令和８年度）",
            "目標値（令和９年度）",
          ],
          ["支援した事業所（累計）", "１事業所", "３事業所", "６事業所", "９事業所"],
        ],
      },
    ],
  },
  ja: {
    title: "毎年の目標が累計で書かれています",
    sentence: ({ indicator, yearly, path, seenIn }) =>
      seenIn === "words"
        ? `「${indicator}」は累計ですが、「${yearly}」は 1 年あたりの値です。`
        : `「${indicator}」は 1 年ごとの指標ですが、道筋（${path.join("、")}）は「${yearly}」を足していった値です。`,
    why: "1 年ごとの値を累計と比べると、2 年目から達成できない目標になります。",
    cure: () =>
      "累計で追うなら名前に「累計」と書いて「/年」を外し、毎年追うなら各年の目標を同じ値にしてください。",
  },
  en: {
    title: "A yearly goal is written as a sum",
    sentence: ({ indicator, yearly, path, seenIn }) =>
      seenIn === "words"
        ? `“${indicator}” is a sum over the years, but “${yearly}” is a value for each year.`
        : `“${indicator}” is counted each year, but its path (${path.join(", ")}) adds “${yearly}” up.`,
    why: "Yearly counts held against a sum can never be on track from the second year on.",
    cure: () =>
      "If it is a sum, say so in the name and leave out “per year”; if not, give each year the same goal.",
  },
};
