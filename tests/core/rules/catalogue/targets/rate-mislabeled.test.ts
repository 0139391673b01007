import { rateMislabeled } from "../../../../../src/core/rules/catalogue/targets/rate-mislabeled";
import { checkRule } from "../../../../support/check-rule";

const header = (rate: string) => [
  "指標",
  "現状値（令和５年度）",
  "実績値（令和６年度）",
  "目標値（令和８年度）",
  rate,
];

// 30 → 80 with 40: 40 ÷ 80 = 50 %, (40 − 30) ÷ (80 − 30) = 20 %.
checkRule(rateMislabeled, {
  accept: {
    "each by its name": [header("達成率"), ["導入率", "30％", "40％", "80％", "50％"]],
    "progress by its name": [header("進捗率"), ["導入率", "30％", "40％", "80％", "20％"]],
    "numbers that fit neither": [header("達成率"), ["導入率", "30％", "40％", "80％", "33％"]],
    "one of two fits its own": [
      header("達成率"),
      ["導入率", "30％", "40％", "80％", "20％"],
      ["利用率", "10％", "40％", "80％", "50％"],
    ],
    "from zero both are the same": [header("達成率"), ["導入率", "0％", "40％", "80％", "50％"]],
    "nothing measured": [header("達成率"), ["導入率", "30％", "ー", "80％", "ー"]],
  },
  reject: {
    "progress called 達成率, once for its column": [
      [
        header("達成率"),
        ["導入率", "30％", "40％", "80％", "20％"],
        ["利用率", "10％", "30％", "50％", "50.0％"],
      ],
      [
        "KPI!E1",
        { label: "達成率", printed: "20％", achievement: 0.5, progress: 0.2, follows: "progress" },
      ],
    ],
    "achievement called 進捗率": [
      [
        header("進捗率"),
        ["導入率", "30％", "40％", "80％", { value: 0.5, text: "50%", format: "0%" }],
      ],
      ["KPI!E1", { printed: "50%", follows: "achievement" }],
    ],
  },
});
