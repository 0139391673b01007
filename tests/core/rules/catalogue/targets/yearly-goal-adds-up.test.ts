import { yearlyGoalAddsUp } from "../../../../../src/core/rules/catalogue/targets/yearly-goal-adds-up";
import { checkRule } from "../../../../support/check-rule";

const years = [
  "指標",
  "現状値（令和６年度）",
  "目標値（令和７年度）",
  "目標値（令和８年度）",
  "目標値（令和９年度）",
] as const;

checkRule(yearlyGoalAddsUp, {
  accept: {
    "the same goal each year": [
      years,
      ["支援した事業所", "ー", "３事業所/年", "３事業所/年", "３事業所/年"],
    ],
    "a sum that says so": [
      years,
      ["支援した事業所（累計）", "ー", "３事業所", "６事業所", "９事業所"],
    ],
    "equal steps from zero may be growth": [
      years,
      ["支援した事業所（単年度）", "０事業所", "３事業所", "６事業所", "９事業所"],
    ],
  },
  reject: {
    "a sum of yearly values": [
      [years, ["支援した事業所（累計）", "ー", "３事業所/年", "６事業所/年", "９事業所/年"]],
      ["KPI!E2", { seenIn: "words", yearly: "９事業所/年" }],
    ],
    "yearly values that add up": [
      [years, ["支援した事業所", "ー", "３事業所/年", "６事業所/年", "９事業所/年"]],
      [
        "KPI!C2",
        {
          seenIn: "values",
          yearly: "３事業所/年",
          path: ["３事業所/年", "６事業所/年", "９事業所/年"],
        },
      ],
    ],
  },
});
