import {
  areaRow,
  goalRow,
  linkRow,
  modelExample,
} from "../../../../../src/core/messages/findings/model-example";
import { modelIndicatorWithoutPath } from "../../../../../src/core/rules/catalogue/logic-model/model-indicator-without-path";
import { checkRule } from "../../../../support/check-rule";

checkRule(modelIndicatorWithoutPath, {
  accept: {
    "an area that leads to the goal": modelExample([goalRow, areaRow], [linkRow]),
    "an area that leads there through another": modelExample(
      [goalRow, areaRow, ["中間目標", "取組の横展開", "KPI", "見学会への参加事業所数"]],
      [linkRow, ["取組の横展開", "人材育成", "見学会への参加によりセミナーの受講を検討"]],
    ),
    "a model that has no KGI yet": modelExample([areaRow]),
    "a workbook without a model": [["指標", "目標値"]],
  },
  reject: {
    "an area without a link": [
      modelExample([goalRow, areaRow]),
      ["ロジックモデル!B3", { area: "人材育成", indicators: ["セミナーの受講事業所数"] }],
    ],
    "a link that leads away from the goal": [
      modelExample(
        [goalRow, areaRow],
        [["働きやすい職場環境が整った事業所の増加", "人材育成", "余裕ができ、研修に出す"]],
      ),
      ["ロジックモデル!B3", { area: "人材育成" }],
    ],
  },
});
