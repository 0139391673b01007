import { targetUnsettled } from "../../../../../src/core/rules/catalogue/targets/target-unsettled";
import { checkRule, header } from "../../../../support/check-rule";

checkRule(targetUnsettled, {
  accept: {
    "a number": [header, ["離職率", "15.3％", "15.0％以下"]],
    "a dash is another rule's": [header, ["離職率", "15.3％", "ー"]],
    "an unreadable number is another rule's": [header, ["離職率", "15.3％", "14～15％"]],
  },
  reject: {
    "still open": [
      [header, ["離職率", "15.3％", "調整中"]],
      ["KPI!C2", { written: "調整中", kind: "unsettled" }],
    ],
    "in words": [
      [header, ["離職率", "15.3％", "全産業平均以下"]],
      ["KPI!C2", { written: "全産業平均以下", kind: "in-words" }],
    ],
    "a bare direction": [
      [header, ["離職率", "15.3％", "減少"]],
      ["KPI!C2", { kind: "in-words" }],
    ],
  },
});
