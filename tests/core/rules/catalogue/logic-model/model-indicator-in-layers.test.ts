import {
  areaRow,
  goalRow,
  modelExample,
} from "../../../../../src/core/messages/findings/model-example";
import { modelIndicatorInLayers } from "../../../../../src/core/rules/catalogue/logic-model/model-indicator-in-layers";
import { checkRule } from "../../../../support/check-rule";

checkRule(modelIndicatorInLayers, {
  accept: {
    "other indicators": modelExample([goalRow, areaRow]),
    "twice in one layer": modelExample([
      ["中間目標", "人材育成", "KPI", "受講者数"],
      ["中間目標", "改善活動の実施", "KPI", "受講者数"],
    ]),
  },
  reject: {
    "whatever the width of its letters": [
      modelExample([
        ["目標", "負担の軽減", "KGI", "ICT導入率"],
        ["中間目標", "テクノロジーの導入", "KPI", "ＩＣＴ導入率"],
      ]),
      ["ロジックモデル!B2", { indicator: "ICT導入率", layers: ["目標", "中間目標"] }],
    ],
  },
});
