import { milestonesOutOfOrder } from "../../../../../src/core/rules/catalogue/targets/milestones-out-of-order";
import { checkRule } from "../../../../support/check-rule";

const years = (...all: readonly string[]) => [
  "指標",
  "現状値（令和６年度）",
  ...all.map((year) => `目標値（令和${year}年度）`),
];

checkRule(milestonesOutOfOrder, {
  accept: {
    "from left to right": [years("７", "８", "９"), ["導入率", "26％", "42％", "58％", "90％"]],
    "the goal before the way to it": [
      [
        "指標",
        "現状値（令和６年度）",
        "最終目標（令和９年度）",
        "中間目標（令和７年度）",
        "中間目標（令和８年度）",
      ],
      ["導入率", "26％", "90％", "42％", "58％"],
    ],
  },
  reject: {
    "two years swapped": [
      [
        years("８", "７", "９"),
        ["導入率", "26％", "58％", "42％", "90％"],
        ["利用率", "6％", "8％", "4％", "9％"],
      ],
      ["KPI!D1", { period: { year: 2025 }, before: { year: 2026 } }],
    ],
  },
});
