import { targetPeriodNotLater } from "../../../../../src/core/rules/catalogue/targets/target-period-not-later";
import { checkRule, header } from "../../../../support/check-rule";

checkRule(targetPeriodNotLater, {
  accept: {
    later: [header, ["件数", "131件", "150件"]],
    "a fiscal year ends after the calendar year of its number": [
      ["指標", "現状値（2025年）", "目標値（2025年度）"],
      ["件数", "131件", "150件"],
    ],
    "no period": [
      ["指標", "現状値", "目標値（令和８年度）"],
      ["件数", "131件", "150件"],
    ],
  },
  reject: {
    "the same year, once for all rows": [
      [
        ["指標", "現状値（令和６年度）", "目標値（令和６年度）"],
        ["件数", "131件", "150件"],
        ["回数", "1回", "2回"],
      ],
      ["KPI!C1", { baseline: { year: 2024 }, target: { year: 2024 } }],
    ],
    "an earlier one": [
      [
        ["指標", "現状値（令和６年度）", "目標値（令和５年度）"],
        ["件数", "131件", "150件"],
      ],
      ["KPI!C1", { target: { year: 2023 } }],
    ],
  },
});
