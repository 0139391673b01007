import { rateNameCountUnit } from "../../../../../src/core/rules/catalogue/texts/rate-name-count-unit";
import { indicator, people, percent, ruleView, table } from "../../../../support/rule-view";
import { runRule } from "../../../../support/run-rule";

const run = (name: string, unit: typeof percent | null) =>
  runRule(rateNameCountUnit, ruleView([table([indicator({ name, unit })])]));

test.each([
  ["ＩＣＴ・介護ロボット等の導入率", percent],
  ["研修会参加者数", people],
  ["導入率", null],
  ["効率化に取り組む事業所数", people],
])("accepts %s", (name, unit) => expect(run(name, unit)).toEqual([]));

test.each([
  ["導入率", "率"],
  ["連携システム導入率\n（管内事業所の３割がシステムを利用している市町数）", "率"],
  ["受講した職員の割合", "割合"],
])("rejects %s counted in 人", (name, word) => {
  expect(run(name, people)).toMatchObject([{ data: { indicator: name, word, unit: "人" } }]);
});
