import { goalRow, modelExample } from "../../../../../src/core/messages/findings/model-example";
import { modelGoalUnmeasured } from "../../../../../src/core/rules/catalogue/logic-model/model-goal-unmeasured";
import { checkRule } from "../../../../support/check-rule";

checkRule(modelGoalUnmeasured, {
  accept: {
    "a goal with its KGI": modelExample([goalRow]),
    "the purpose above the goal, which is reached through it": modelExample([
      ["最終的な目標", "介護サービスの質の向上", "", ""],
      goalRow,
    ]),
    "an area without an indicator is another rule's": modelExample([
      ["中間目標", "人材育成", "", ""],
    ]),
  },
  reject: {
    "no indicator at all": [
      modelExample([["目標", "負担の軽減", "", ""]]),
      ["ロジックモデル!B2", { goal: "負担の軽減", references: [] }],
    ],
    "references only": [
      modelExample([["目標", "負担の軽減", "参考値", "離職率"]]),
      ["ロジックモデル!B2", { goal: "負担の軽減", references: ["離職率"] }],
    ],
    "an outcome of the chain": [
      modelExample([["最終アウトカム", "離職の減少", "", ""]]),
      ["ロジックモデル!B2", { goal: "離職の減少" }],
    ],
  },
});
