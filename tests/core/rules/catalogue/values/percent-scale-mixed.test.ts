import { percentScaleMixed } from "../../../../../src/core/rules/catalogue/values/percent-scale-mixed";
import { checkRule, header } from "../../../../support/check-rule";

const unit = [["指標", "単位", "現状値（令和６年度）", "目標値（令和８年度）"]] as const;

checkRule(percentScaleMixed, {
  accept: {
    "all with a sign": [header, ["導入率", "26％", "90％"]],
    "all bare, in a column of ％": [...unit, ["導入率", "％", 26, 90]],
    "small shares are shares too": [...unit, ["事故率", "％", 0.8, 5]],
    "no share at all": [header, ["件数", "1件", "150件"]],
    "percent formats beside signs": [
      header,
      ["導入率", { value: 0.26, text: "26%", format: "0%" }, "90％"],
    ],
  },
  reject: {
    "0.26 beside 90 in a column of ％": [
      [...unit, ["導入率", "％", 0.26, 90]],
      ["KPI!C2", { written: "0.26", beside: "90" }],
    ],
    "26 beside 90％": [
      [header, ["導入率", 26, "90％"]],
      ["KPI!B2", { written: "26", beside: "90％" }],
    ],
  },
});
