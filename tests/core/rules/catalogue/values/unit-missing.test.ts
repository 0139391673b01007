import { unitMissing } from "../../../../../src/core/rules/catalogue/values/unit-missing";
import { checkRule, header } from "../../../../support/check-rule";

checkRule(unitMissing, {
  accept: {
    "the unit in the value": [header, ["満足度", "62点", "80点"]],
    "the unit in its column": [
      ["指標", "単位", "現状値（令和６年度）", "目標値（令和８年度）"],
      ["満足度", "点", 62, 80],
    ],
    "the name says what is counted": [
      header,
      ["研修の受講者数", 62, 80],
      ["相談件数（窓口）", 3, 5],
    ],
    "nothing is measured yet": [header, ["満足度", "ー", "調整中"]],
  },
  reject: {
    "a bare number, with the others of its table": [
      [header, ["満足度", 62, 80], ["理解度", 50, 70], ["相談件数", 1, 2]],
      ["KPI!B2", { indicator: "満足度", written: "62", others: 1 }],
    ],
  },
});
