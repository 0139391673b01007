import { yearKindUnstated } from "../../../../../src/core/rules/catalogue/values/year-kind-unstated";
import { checkRule } from "../../../../support/check-rule";

checkRule(yearKindUnstated, {
  accept: {
    年度: [
      ["指標", "現状値（2022年度末時点）", "目標値（2030年度末時点）"],
      ["割合", "50％", "70％"],
    ],
    "a month": [
      ["指標", "現状値（2022年10月時点）", "目標値（2030年３月末）"],
      ["割合", "50％", "70％"],
    ],
  },
  reject: {
    "Tokyo's header, once a table": [
      [
        {
          rows: [
            ["指標", "現状値", "目標値"],
            ["", "2022時点", "2030時点"],
            ["割合", "50％", "70％"],
          ],
          merges: ["A1:A2"],
        },
      ],
      ["KPI!B2", { written: "2022時点" }],
    ],
  },
});
