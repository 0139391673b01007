import { eraEnded } from "../../../../../src/core/rules/catalogue/values/era-ended";
import { checkRule } from "../../../../support/check-rule";

checkRule(eraEnded, {
  accept: {
    "the last year of an era": [
      ["指標", "平成30年度の現状値", "令和元年度の目標値"],
      ["件数", "1件", "2件"],
    ],
  },
  reject: {
    // 平成33年度 would have been the fiscal year 1988 + 33 = 2021.
    "a year after it": [
      [
        ["指標", "平成29年度の現状値", "平成33年度の目標値"],
        ["件数", "1件", "2件"],
      ],
      ["KPI!C1", { written: "平成33年度", era: "平成", year: 2021 }],
    ],
  },
});
