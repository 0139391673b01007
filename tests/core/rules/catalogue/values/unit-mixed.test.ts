import { describeFinding } from "../../../../../src/core/messages/findings";
import { unitMixed } from "../../../../../src/core/rules/catalogue/values/unit-mixed";
import { checkRule, header } from "../../../../support/check-rule";
import { datum, indicator, people, ruleView, table } from "../../../../support/rule-view";
import { runRule } from "../../../../support/run-rule";

checkRule(unitMixed, {
  accept: {
    "one unit in two spellings": [header, ["相談", "３箇所", "５か所"]],
    "full and half width": [header, ["導入率", "26.0％", "90%"]],
    "a placeholder has none": [header, ["相談", "ー", "５件"]],
  },
  reject: {
    "cases beside people": [
      [header, ["相談の利用", "131件", "150人"]],
      ["KPI!C2", { written: ["131件", "150人"], units: ["件", "人"] }],
    ],
    "a share beside a count": [
      [header, ["普及", "26％", "５市町"]],
      ["KPI!C2", { units: ["％", "市町"] }],
    ],
  },
});

test("a change beside a value is to be written as the value that it leads to", () => {
  const cure = (target: string) => {
    const one = indicator({
      baseline: datum("1,234人", 1234, { column: 1 }, people),
      target: datum(target, -0.1, { column: 2 }),
    });
    const [hit] = runRule(unitMixed, ruleView([table([one])]));
    return hit ? describeFinding(hit, "ja").cure : "";
  };
  expect(cure("▲10％")).toContain("到達する値に直してください");
  expect(cure("10％")).toContain("2 つの指標に分けてください");
});
