import { goalRow, modelExample } from "../../../../../src/core/messages/findings/model-example";
import { modelOutputAsOutcome } from "../../../../../src/core/rules/catalogue/logic-model/model-output-as-outcome";
import { checkRule } from "../../../../support/check-rule";

checkRule(modelOutputAsOutcome, {
  accept: {
    "a share as KGI": modelExample([goalRow]),
    "a count on the way to the goal": modelExample([
      ["中間目標", "人材育成", "KPI", "セミナーの参加者数"],
    ]),
    "a count beside the KGI, for reference": modelExample([
      ["目標", "負担の軽減", "参考値", "セミナーの参加者数"],
    ]),
    "how many offices have got there": modelExample([
      ["目標", "負担の軽減", "KGI", "加算を取得した事業所数"],
    ]),
  },
  reject: {
    "participants as KGI": [
      modelExample([["目標", "負担の軽減", "KGI", "セミナーの参加者数（累計）"]]),
      ["ロジックモデル!B2", { indicator: "セミナーの参加者数（累計）", word: "参加者数" }],
    ],
    "events as an outcome": [
      modelExample([["初期アウトカム", "取組の開始", "KPI", "研修会の開催回数"]]),
      ["ロジックモデル!B2", { word: "開催回数", layer: "初期アウトカム" }],
    ],
  },
});
