import {
  areaRow,
  goalRow,
  linkRow,
  modelExample,
} from "../../../../../src/core/messages/findings/model-example";
import { modelLayerSkipped } from "../../../../../src/core/rules/catalogue/logic-model/model-layer-skipped";
import { checkRule } from "../../../../support/check-rule";

checkRule(modelLayerSkipped, {
  accept: {
    "to the next layer": modelExample([goalRow, areaRow], [linkRow]),
    "over a layer that is empty": modelExample(
      [["最終的な目標", "介護サービスの質の向上", "", ""], areaRow],
      [["人材育成", "介護サービスの質の向上", "研修により質が向上"]],
    ),
    "inside a layer": modelExample(
      [areaRow, ["中間目標", "改善活動の実施", "KPI", "委員会の数"]],
      [["改善活動の実施", "人材育成", "委員会で研修を計画"]],
    ),
  },
  reject: {
    "from an area to the purpose, past the goal": [
      modelExample(
        [["最終的な目標", "介護サービスの質の向上", "", ""], goalRow, areaRow],
        [["人材育成", "介護サービスの質の向上", "研修により質が向上"]],
      ),
      ["つながり!C2", { from: "人材育成", to: "介護サービスの質の向上", skipped: ["目標"] }],
    ],
  },
});
