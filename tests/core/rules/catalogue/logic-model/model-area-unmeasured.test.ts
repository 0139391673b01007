import {
  areaRow,
  goalRow,
  modelExample,
} from "../../../../../src/core/messages/findings/model-example";
import { modelAreaUnmeasured } from "../../../../../src/core/rules/catalogue/logic-model/model-area-unmeasured";
import { checkRule } from "../../../../support/check-rule";

checkRule(modelAreaUnmeasured, {
  accept: {
    "an area with a KPI": modelExample([areaRow]),
    "an area with a reference only is not measured, but not empty of goals either": modelExample([
      ["中間目標", "人材育成", "KPI", "研修の受講者数"],
      ["中間目標", "人材育成", "参考値", "全国の受講者数"],
    ]),
  },
  reject: {
    "an area without anything": [
      modelExample([goalRow, ["中間目標", "取組の横展開", "", ""]]),
      ["ロジックモデル!B3", { area: "取組の横展開" }],
    ],
  },
});
