import { describeFinding } from "../../../../../src/core/messages/findings";
import { detailsUnstated } from "../../../../../src/core/rules/catalogue/choice/details-unstated";
import { checkRule, header } from "../../../../support/check-rule";
import { indicator, ruleView, table } from "../../../../support/rule-view";
import { runRule } from "../../../../support/run-rule";

checkRule(detailsUnstated, {
  accept: {
    "columns for all of them": [
      [...header, "出典", "測定頻度", "担当課", "次回公表"],
      ["受講者数", "102人", "200人", "記録", "毎年度", "長寿介護課", "６月"],
    ],
    "said in sentences": [
      ["出典：県の調査。毎年度調査し、次回は６月に公表予定。所管は長寿介護課。"],
      [],
      header,
      ["受講者数", "102人", "200人"],
    ],
    "no indicator": [["ただの文章"]],
  },
  reject: {
    "once a workbook, at the head of the first table": [
      [
        { name: "A", rows: [header, ["満足の割合", "10％", "20％"], ["※県の調査による"]] },
        { name: "B", rows: [header, ["件数", "1件", "2件"]] },
      ],
      ["A!A1", { indicators: 2, missing: ["frequency", "owner", "nextPublication"] }],
    ],
  },
});

test("the cure asks for what is missing, and for nothing that is there", () => {
  const view = ruleView([table([indicator()])], { 0: "出典：県の調査。毎年度調査する。" });
  const [hit] = runRule(detailsUnstated, view);
  expect(hit && describeFinding(hit, "ja").cure).toBe(
    "KPI台帳を作り、担当・次回公表を指標ごとに書いてください。",
  );
  expect(hit && describeFinding(hit, "en").sentence).toBe(
    "This workbook does not state, for its indicator: owner, next publication.",
  );
});
