import { criteriaOnlyNamed } from "../../../../../src/core/rules/catalogue/choice/criteria-only-named";
import { checkRule, header } from "../../../../support/check-rule";

checkRule(criteriaOnlyNamed, {
  accept: {
    "not named": [header, ["受講者数", "102人", "200人"], ["※数値は速報"]],
    "one word may be about anything": [
      ["取組の継続性を高める。"],
      [],
      header,
      ["受講者数", "102人", "200人"],
    ],
    "no indicator": [["継続性・合理性・簡易性"]],
  },
  reject: {
    "Tokyo's note": [
      [header, ["受講者数", "102人", "200人"], ["※KPI選定の基準：継続性・合理性・簡易性"]],
      ["KPI!A3", { words: ["継続性", "合理性", "簡易性"], indicators: 1 }],
    ],
  },
});
