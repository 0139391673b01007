import { criteriaNotAssessed } from "../../../../../src/core/rules/catalogue/choice/criteria-not-assessed";
import type { ExampleSheet } from "../../../../../src/core/messages/findings/finding-text";
import { checkRule, header } from "../../../../support/check-rule";

const register = (...answers: readonly string[]): ExampleSheet => ({
  name: "KPI台帳",
  rows: [
    ["種別", "指標名", "基準値", "目標値", "継続性", "合理性", "簡易性"],
    ["KPI", "相談件数", "131件", "150件", ...answers],
  ],
  tables: { KpiRegister: "A1:G2" },
});

checkRule(criteriaNotAssessed, {
  accept: {
    "all answered": [register("○ 毎年集計", "△ 一部", "× 手間が大きい")],
    "without a register": [header, ["相談件数", "131件", "150件"]],
  },
  reject: {
    "one left out": [
      [register("○ 毎年集計", "", "○")],
      ["KPI台帳!B2", { indicator: "相談件数", missing: ["rationality"] }],
    ],
    "none answered": [
      [register("", "", "")],
      ["KPI台帳!B2", { missing: ["continuity", "rationality", "simplicity"] }],
    ],
  },
});
