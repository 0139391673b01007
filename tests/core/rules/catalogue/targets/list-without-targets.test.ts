import { listWithoutTargets } from "../../../../../src/core/rules/catalogue/targets/list-without-targets";
import { checkRule, header } from "../../../../support/check-rule";

checkRule(listWithoutTargets, {
  accept: {
    "a table with values": [header, ["件数", "131件", "150件"]],
    "values for comparison only": [
      ["領域", "種別", "指標"],
      ["人材", "参考値", "継続年数"],
    ],
  },
  reject: {
    "a list of names, once": [
      [
        ["領域", "種別", "指標"],
        ["人材", "KPI", "受講事業所数"],
        ["人材", "参考値", "継続年数"],
        ["改善", "KGI", "設置事業所数"],
      ],
      ["KPI!C1", { indicators: 2, first: "受講事業所数" }],
    ],
  },
});
