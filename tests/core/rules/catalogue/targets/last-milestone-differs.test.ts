import { lastMilestoneDiffers } from "../../../../../src/core/rules/catalogue/targets/last-milestone-differs";
import type { ExampleSheet } from "../../../../../src/core/messages/findings/finding-text";
import { checkRule } from "../../../../support/check-rule";

const sheet = (last: string): ExampleSheet => ({
  rows: [
    ["指標", "基準値（令和６年度）", "区分", "令和７年度", "令和８年度", "目標値（令和８年度）"],
    ["導入率", "26％", "期待値", "50％", last, "90％"],
    ["", "", "実績値", "", "", ""],
  ],
  merges: ["A2:A3", "B2:B3", "F2:F3"],
});

checkRule(lastMilestoneDiffers, {
  accept: {
    "one number": [sheet("90％")],
    blank: [sheet("")],
  },
  reject: {
    "another number": [
      [sheet("74％")],
      [
        "KPI!E2",
        { milestone: "74％", target: "90％", period: { kind: "fiscal-year", year: 2026 } },
      ],
    ],
  },
});
