import { referenceWithGaps } from "../../../../../src/core/rules/catalogue/values/reference-with-gaps";
import type { ExampleSheet } from "../../../../../src/core/messages/findings/finding-text";
import { checkRule } from "../../../../support/check-rule";

const national = (...values: readonly string[]): ExampleSheet => ({
  rows: [
    ["指標", "現状値", "目標値", "", "", ""],
    ["", "2025年", "2026年", "2027年", "2028年", "2029年"],
    ["導入率", "26％", "42％", "58％", "74％", "90％"],
    ["参考（全国）", ...values],
  ],
  merges: ["A1:A2", "C1:F1"],
});

checkRule(referenceWithGaps, {
  accept: {
    "a dash says that there is none": [national("31.6％", "50％", "ー", "ー", "90％")],
    complete: [national("31.6％", "50％", "60％", "75％", "90％")],
    "two values may be start and end of another path": [national("31.6％", "", "", "", "90％")],
    "blank before the first and after the last": [national("", "50％", "60％", "75％", "")],
  },
  reject: {
    "Mie's KPI①: blank in 2027 and 2028": [
      [national("31.6％", "50％", "", "", "90％")],
      [
        "KPI!D4",
        {
          reference: "参考（全国）",
          filled: 3,
          missing: [
            { kind: "calendar-year", year: 2027 },
            { kind: "calendar-year", year: 2028 },
          ],
        },
      ],
    ],
  },
});
