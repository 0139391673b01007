import { referencePeriodDiffers } from "../../../../../src/core/rules/catalogue/values/reference-period-differs";
import type { ExampleSheet } from "../../../../../src/core/messages/findings/finding-text";
import { checkRule, header } from "../../../../support/check-rule";

const sheet = (measured: string): ExampleSheet => ({
  rows: [
    ["指標", "", "令和６年11月時点の現状値", "令和８年３月時点の目標値"],
    ["利用している市町数", "", "１市町", "５市町"],
    [`（参考）利用している市区町村の割合（${measured}時点）`, "三重県", "62.1％", "ー"],
    ["", "全国", "42.7％", "ー"],
  ],
  merges: ["A1:B1", "A2:B2", "A3:A4"],
});

checkRule(referencePeriodDiffers, {
  accept: {
    "measured in the same month": [sheet("令和６年11月")],
    "no time of its own": [header, ["導入率", "26％", "90％"], ["参考（全国）", "31％", "90％"]],
    "a goal of others is no measurement": [
      ["指標", "現状値（令和６年度）", "目標値（令和８年度）"],
      ["導入率", "26％", "90％"],
      ["参考（全国）", "ー", "90％"],
    ],
  },
  reject: {
    "Mie's KPI④: August under November": [
      [sheet("令和６年８月末")],
      [
        "KPI!A3",
        {
          referencePeriod: { kind: "month", year: 2024, month: 8 },
          baselinePeriod: { kind: "month", year: 2024, month: 11 },
        },
      ],
    ],
  },
});
