import { modelExample } from "../../../../../src/core/messages/findings/model-example";
import { modelDriverAbsent } from "../../../../../src/core/rules/catalogue/logic-model/model-driver-absent";
import { checkRule } from "../../../../support/check-rule";

checkRule(modelDriverAbsent, {
  accept: {
    "all five": modelExample([
      ["中間目標", "テクノロジーの導入・活用", "KPI", "導入事業所数"],
      ["中間目標", "人材育成", "KPI", "受講事業所数"],
      ["中間目標", "改善活動の実施", "KPI", "委員会の数"],
      ["中間目標", "取組の横展開", "KPI", "見学会の数"],
      ["中間目標", "機運の醸成", "KPI", "表彰した事業所数"],
    ]),
    "a model of its own, with areas of its own": modelExample([
      ["中間目標", "居場所づくり", "KPI", "拠点数"],
      ["中間目標", "人材育成", "KPI", "受講者数"],
    ]),
    "a driver that a note leaves out on purpose": modelExample([
      ["中間目標", "テクノロジーの導入・活用", "KPI", "導入事業所数"],
      ["中間目標", "人材育成", "KPI", "受講事業所数"],
      ["中間目標", "改善活動の実施", "KPI", "委員会の数"],
      ["中間目標", "取組の横展開", "KPI", "見学会の数"],
      ["", "", "注記", "※国主催フォーラムの参加者数等はKPIとして設定しない"],
    ]),
  },
  reject: {
    "two of five": [
      modelExample([
        ["中間目標", "テクノロジーの導入・活用", "KPI", "導入事業所数"],
        ["中間目標", "人材育成", "KPI", "受講事業所数"],
      ]),
      ["ロジックモデル!B1", { driver: "improvement" }],
      ["ロジックモデル!B1", { driver: "spread" }],
      ["ロジックモデル!B1", { driver: "momentum" }],
    ],
    "left out without a reason": [
      modelExample([
        ["中間目標", "テクノロジーの導入・活用", "KPI", "導入事業所数"],
        ["中間目標", "人材育成", "KPI", "受講事業所数"],
        ["中間目標", "改善活動の実施", "KPI", "委員会の数"],
        ["中間目標", "取組の横展開", "KPI", "見学会の数"],
        ["", "", "対象外", "気運の醸成"],
      ]),
      ["ロジックモデル!B1", { driver: "momentum" }],
    ],
  },
});
