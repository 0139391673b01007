import { valueUnreadable } from "../../../../../src/core/rules/catalogue/values/value-unreadable";
import { checkRule, header } from "../../../../support/check-rule";

checkRule(valueUnreadable, {
  accept: {
    "plain values": [header, ["満足度", "38.5点", "４５点以上"]],
    "a placeholder": [header, ["満足度", "ー", "調整中"]],
    "a goal in words is another rule's": [header, ["満足度", "38.5点", "増加"]],
  },
  reject: {
    "a range": [
      [header, ["満足度", "38.5～40.0点", "45点"]],
      ["KPI!B2", { indicator: "満足度", written: "38.5～40.0点", reason: "range" }],
    ],
    "two values in one cell": [
      [header, ["利用", "23(8)件", "50件"]],
      ["KPI!B2", { reason: "several-values" }],
    ],
    "an error of a formula": [
      [header, ["利用", "#REF!", "50件"]],
      ["KPI!B2", { written: "#REF!", reason: "error" }],
    ],
    "a column too narrow": [
      [header, ["利用", "######", "50件"]],
      ["KPI!B2", { reason: "overflow" }],
    ],
    "a time where a value belongs": [
      [header, ["利用", "令和６年11月", "50件"]],
      ["KPI!B2", { reason: "period" }],
    ],
  },
});
