import { targetMissing } from "../../../../../src/core/rules/catalogue/targets/target-missing";
import { checkRule, header } from "../../../../support/check-rule";

checkRule(targetMissing, {
  accept: {
    "a goal": [header, ["件数", "131件", "150件"]],
    "a goal in words or still open is another rule's": [
      header,
      ["件数", "131件", "増加"],
      ["回数", "２回", "未定"],
    ],
    "a form that nobody has filled in": [
      header,
      ["件数", "", ""],
      ["回数", "", ""],
      ["人数", "1人", "2人"],
    ],
    "what is measured for comparison": [
      ["種別", ...header],
      ["KPI", "件数", "1件", "2件"],
      ["参考値", "全国の件数", "131件", "ー"],
    ],
  },
  reject: {
    "a dash": [
      [header, ["件数", "131件", "ー"]],
      ["KPI!C2", { indicator: "件数", written: "ー" }],
    ],
    "a blank cell": [
      [header, ["件数", "131件", ""], ["回数", "1回", "2回"]],
      ["KPI!C2", { written: "" }],
    ],
  },
});
