import { targetAlreadyMet } from "../../../../../src/core/rules/catalogue/targets/target-already-met";
import { checkRule, header } from "../../../../support/check-rule";

checkRule(targetAlreadyMet, {
  accept: {
    "none and all can only be kept": [header, ["事故", "0件", "0件"], ["設置率", "100％", "100％"]],
    "still to come": [header, ["件数", "131件", "150件以上"]],
    "to be kept": [
      ["指標", "目指す方向", ...header.slice(1)],
      ["満足度", "維持", "90％", "90％"],
    ],
    "a result of the target's own year is success": [
      [...header, "実績値（令和８年度）"],
      ["件数", "131件", "150件", "160件"],
    ],
    "a result that falls short": [
      [...header, "実績値（令和７年度）"],
      ["件数", "131件", "150件", "149件"],
    ],
    "yearly goals that fall, without a baseline": [
      ["指標", "区分", "令和５年度", "令和６年度", "令和７年度"],
      ["離職率", "目標", "15％", "14％", "13％"],
      ["", "実績", "15.5％", "13.8％", ""],
    ],
    "one goal alone, of which nothing says which way it lies": [
      ["指標", "目標値（令和８年度）", "実績値（令和７年度）"],
      ["離職率", "13％", "14％"],
    ],
    "the wrong way is another rule's": [
      ["指標", "目指す方向", ...header.slice(1)],
      ["残業時間", "減少", "12時間", "15時間"],
    ],
  },
  reject: {
    "by the baseline": [
      [header, ["件数", "131件", "100件以上"]],
      ["KPI!C2", { by: "baseline", value: "131件", target: "100件以上" }],
    ],
    "the same value without a word": [
      [header, ["参加者", "195人", "195人"]],
      ["KPI!C2", { by: "baseline", value: "195人" }],
    ],
    "by a result before its year": [
      [
        [...header, "実績値（令和７年度）"],
        ["件数", "131件", "150件", "150件"],
      ],
      ["KPI!C2", { by: "actual", value: "150件", period: { kind: "fiscal-year", year: 2025 } }],
    ],
  },
});
