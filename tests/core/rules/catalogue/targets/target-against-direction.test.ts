import { targetAgainstDirection } from "../../../../../src/core/rules/catalogue/targets/target-against-direction";
import { checkRule, header } from "../../../../support/check-rule";

const stated = [["指標", "目指す方向", "現状値（令和６年度）", "目標値（令和８年度）"]] as const;

checkRule(targetAgainstDirection, {
  accept: {
    "as stated": [...stated, ["残業時間", "減少", "12時間", "８時間"]],
    "nothing stated": [header, ["残業時間", "12時間", "８時間"]],
    "a limit that is kept already": [header, ["残業時間", "12時間", "15時間以下"]],
    "no start to compare with": [...stated, ["残業時間", "減少", "ー", "８時間"]],
  },
  reject: {
    "a column says less, the goal is more": [
      [...stated, ["残業時間", "減少", "12時間", "15時間"]],
      ["KPI!D2", { direction: "decrease", baseline: "12時間", target: "15時間" }],
    ],
    "a column says more, the goal binds from above": [
      [...stated, ["利用者", "増加", "12人", "15人以下"]],
      ["KPI!D2", { direction: "increase" }],
    ],
    "the name says less": [
      [header, ["離職率の低下", "15％", "18％"]],
      ["KPI!C2", { direction: "decrease" }],
    ],
  },
});
