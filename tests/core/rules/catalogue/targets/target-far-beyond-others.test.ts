import { targetFarBeyondOthers } from "../../../../../src/core/rules/catalogue/targets/target-far-beyond-others";
import { checkRule, header } from "../../../../support/check-rule";

checkRule(targetFarBeyondOthers, {
  accept: {
    "alone or beside one other, nothing is usual": [
      header,
      ["件数", "131件", "150件"],
      ["貸出", "12件", "30件"],
    ],
    "twice as much is ordinary": [
      header,
      ["件数", "131件", "150件"],
      ["回数", "195回", "200回"],
      ["貸出", "12件", "24件"],
    ],
    "bold everywhere": [
      header,
      ["件数", "10件", "30件"],
      ["回数", "20回", "50回"],
      ["貸出", "12件", "40件"],
    ],
    "what adds up grows by its nature": [
      header,
      ["件数", "131件", "150件"],
      ["回数", "195回", "200回"],
      ["受講者数（累計）", "12人", "60人"],
    ],
  },
  reject: {
    // Mie's KPI③. (30 − 12) ÷ 12 = 1.5; the middle of 14.5 %, 2.6 % and 96.1 % is 19 ÷ 131.
    "12件 → 30件 beside the others": [
      [
        header,
        ["相談", "131件", "150件"],
        ["展示会", "195人", "200人"],
        ["研修", "102人", "200人"],
        ["個別", "ー", "150人"],
        ["貸出", "12件", "30件"],
      ],
      [
        "KPI!C6",
        { indicator: "貸出", baseline: "12件", target: "30件", change: 1.5, usual: 19 / 131 },
      ],
    ],
  },
});
