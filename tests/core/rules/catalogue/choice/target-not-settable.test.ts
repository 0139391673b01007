import { targetNotSettable } from "../../../../../src/core/rules/catalogue/choice/target-not-settable";
import { checkRule, header } from "../../../../support/check-rule";

checkRule(targetNotSettable, {
  accept: {
    "a count of subsidies": [header, ["駆除の補助実績", "5件", "8件"]],
    "what the money changed": [header, ["補助金を活用した事業所数", "12事業所", "30事業所"]],
  },
  reject: {
    "Tokyo's example": [
      [header, ["補助金の活用実績額", "1,200千円", "1,500千円"]],
      ["KPI!A2", { word: "補助金の活用実績額" }],
    ],
    "a budget": [
      [header, ["研修事業の予算額", "1,200千円", "1,500千円"]],
      ["KPI!A2", { word: "予算額" }],
    ],
  },
});
