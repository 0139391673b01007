import {
  areaRow,
  goalRow,
  linkRow,
  modelExample,
} from "../../../../../src/core/messages/findings/model-example";
import { modelLinksCircular } from "../../../../../src/core/rules/catalogue/logic-model/model-links-circular";
import { checkRule } from "../../../../support/check-rule";

checkRule(modelLinksCircular, {
  accept: {
    "a chain": modelExample([goalRow, areaRow], [linkRow]),
    "two ways to one goal": modelExample(
      [goalRow, areaRow, ["中間目標", "改善活動の実施", "KPI", "委員会の数"]],
      [
        linkRow,
        ["改善活動の実施", "人材育成", "委員会で研修を計画"],
        ["改善活動の実施", "働きやすい職場環境が整った事業所の増加", "委員会で取組を開始"],
      ],
    ),
  },
  reject: {
    "there and back": [
      modelExample(
        [areaRow, ["中間目標", "改善活動の実施", "KPI", "委員会の数"]],
        [
          ["人材育成", "改善活動の実施", "研修を受けて委員会を設置"],
          ["改善活動の実施", "人材育成", "委員会で研修を計画"],
        ],
      ),
      ["ロジックモデル!B2", { names: ["人材育成", "改善活動の実施"] }],
    ],
  },
});
