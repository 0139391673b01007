import { milestonesNotMonotone } from "../../../../../src/core/rules/catalogue/targets/milestones-not-monotone";
import { checkRule, header } from "../../../../support/check-rule";

const years = [
  "指標",
  "現状値（令和６年度）",
  "目標値（令和７年度）",
  "目標値（令和８年度）",
  "目標値（令和９年度）",
] as const;

checkRule(milestonesNotMonotone, {
  accept: {
    upwards: [years, ["導入率", "26％", "42％", "42％", "90％"]],
    downwards: [years, ["離職率", "16％", "15％", "14％", "13％"]],
    "yearly counts may have a year of their own": [
      years,
      ["開催回数", "2回/年", "6回/年", "3回/年", "5回/年"],
    ],
    "two years swapped are another rule's": [
      [
        ...years.slice(0, 2),
        "目標値（令和８年度）",
        "目標値（令和７年度）",
        "目標値（令和９年度）",
      ],
      ["導入率", "26％", "42％", "58％", "90％"],
    ],
    "downwards without a baseline": [
      ["指標", "区分", "令和５年度", "令和６年度", "令和７年度"],
      ["離職率", "目標", "15％", "14％", "13％"],
      ["", "実績", "15.5％", "13.8％", ""],
    ],
    "two values have nothing between them": [header, ["導入率", "26％", "90％"]],
  },
  reject: {
    "back in between": [
      [years, ["導入率", "26％", "58％", "42％", "90％"]],
      ["KPI!D2", { before: "58％", here: "42％", direction: "increase" }],
    ],
    "below the start": [
      [years, ["導入率", "26％", "20％", "42％", "90％"]],
      ["KPI!C2", { before: "26％", here: "20％" }],
    ],
    "up on the way down": [
      [years, ["離職率", "16％", "17％", "14％", "13％"]],
      ["KPI!C2", { direction: "decrease" }],
    ],
  },
});
