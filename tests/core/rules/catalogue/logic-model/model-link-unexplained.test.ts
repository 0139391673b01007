import {
  areaRow,
  goalRow,
  linkRow,
  modelExample,
} from "../../../../../src/core/messages/findings/model-example";
import { modelLinkUnexplained } from "../../../../../src/core/rules/catalogue/logic-model/model-link-unexplained";
import { checkRule } from "../../../../support/check-rule";

checkRule(modelLinkUnexplained, {
  accept: {
    "a link with its sentence": modelExample([goalRow, areaRow], [linkRow]),
  },
  reject: {
    "an arrow alone": [
      modelExample(
        [goalRow, areaRow],
        [["人材育成", "働きやすい職場環境が整った事業所の増加", ""]],
      ),
      ["つながり!C2", { from: "人材育成", to: "働きやすい職場環境が整った事業所の増加" }],
    ],
  },
});
