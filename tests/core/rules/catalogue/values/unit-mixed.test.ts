import { unitMixed } from "../../../../../src/core/rules/catalogue/values/unit-mixed";
import { checkRule, header } from "../../../../support/check-rule";

checkRule(unitMixed, {
  accept: {
    "one unit in two spellings": [header, ["相談", "３箇所", "５か所"]],
    "full and half width": [header, ["導入率", "26.0％", "90%"]],
    "a placeholder has none": [header, ["相談", "ー", "５件"]],
  },
  reject: {
    "cases beside people": [
      [header, ["相談の利用", "131件", "150人"]],
      ["KPI!C2", { written: ["131件", "150人"], units: ["件", "人"] }],
    ],
    "a share beside a count": [
      [header, ["普及", "26％", "５市町"]],
      ["KPI!C2", { units: ["％", "市町"] }],
    ],
  },
});
