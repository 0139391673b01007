import { detailsMissing } from "../../../../../src/core/rules/catalogue/choice/details-missing";
import type { ExampleSheet } from "../../../../../src/core/messages/findings/finding-text";
import { checkRule, header } from "../../../../support/check-rule";

const register = (...answers: readonly string[]): ExampleSheet => ({
  name: "KPI台帳",
  rows: [
    ["種別", "指標名", "基準値", "目標値", "出典", "頻度", "担当", "次回公表"],
    ["KPI", "相談件数", "131件", "150件", ...answers],
  ],
  tables: { KpiRegister: "A1:H2" },
});

checkRule(detailsMissing, {
  accept: {
    "all there": [register("窓口の記録", "毎年度", "長寿介護課", "令和８年６月")],
    "without a register": [header, ["相談件数", "131件", "150件"]],
  },
  reject: {
    "two left out": [
      [register("窓口の記録", "", "長寿介護課", "")],
      ["KPI台帳!B2", { missing: ["frequency", "nextPublication"] }],
    ],
  },
});
