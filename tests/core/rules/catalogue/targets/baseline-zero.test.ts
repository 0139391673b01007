import { baselineZero } from "../../../../../src/core/rules/catalogue/targets/baseline-zero";
import { checkRule, header } from "../../../../support/check-rule";

checkRule(baselineZero, {
  accept: {
    "a start": [header, ["事業所", "２事業所", "30事業所"]],
    "a dash is no zero": [header, ["事業所", "ー", "30事業所"]],
    "what adds up starts there": [header, ["受講者数（累計）", "０人", "30人"]],
    "zero to be kept": [header, ["事故", "０件", "０件"]],
  },
  reject: {
    "none yet": [
      [header, ["認証", "０事業所", "30事業所"]],
      ["KPI!B2", { written: "０事業所" }],
    ],
  },
});
