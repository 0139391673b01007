import { criterionUnmet } from "../../../../../src/core/rules/catalogue/choice/criterion-unmet";
import type { ExampleSheet } from "../../../../../src/core/messages/findings/finding-text";
import { checkRule } from "../../../../support/check-rule";

const register = (...answers: readonly string[]): ExampleSheet => ({
  name: "KPI台帳",
  rows: [
    ["種別", "指標名", "基準値", "目標値", "継続性", "合理性", "簡易性", "選定理由"],
    ["KPI", "相談件数", "131件", "150件", ...answers],
  ],
  tables: { KpiRegister: "A1:H2" },
});

checkRule(criterionUnmet, {
  accept: {
    met: [register("○ 毎年集計", "○", "△ 一部は手作業", "")],
    "kept with a reason": [register("× 今年度限り", "○", "○", "次年度から県の調査で続ける")],
  },
  reject: {
    "not met, without a reason": [
      [register("× 今年度限り", "○", "× 手間が大きい", "")],
      ["KPI台帳!B2", { unmet: ["continuity", "simplicity"] }],
    ],
  },
});
