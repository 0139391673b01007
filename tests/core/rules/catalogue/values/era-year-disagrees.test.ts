import { eraYearDisagrees } from "../../../../../src/core/rules/catalogue/values/era-year-disagrees";
import { checkRule, header } from "../../../../support/check-rule";

checkRule(eraYearDisagrees, {
  accept: {
    "both the same": [
      ["指標", "2025年（令和７年）の現状値", "2026年（令和８年）の目標値"],
      ["件数", "1件", "2件"],
    ],
    "one alone": [header, ["件数", "1件", "2件"]],
    "an era that ended is another rule's": [
      ["指標", "平成29年度の現状値", "平成33年度の目標値"],
      ["件数", "1件", "2件"],
    ],
  },
  reject: {
    "in a header, once for all its rows": [
      [
        ["指標", "2025年（令和８年）の現状値", "2026年（令和８年）の目標値"],
        ["件数", "1件", "2件"],
        ["回数", "1回", "2回"],
      ],
      [
        "KPI!B1",
        {
          written: "2025年（令和８年）",
          remark: { kind: "era-disagrees", gregorian: 2025, era: 2026 },
        },
      ],
    ],
    "in a sentence": [
      [["2029年（令和10年）までに達成する。"], [], header, ["件数", "1件", "2件"]],
      ["KPI!A1", { written: "2029年（令和10年）" }],
    ],
  },
});
