import {
  areaRow,
  goalRow,
  linkRow,
  modelExample,
} from "../../../../../src/core/messages/findings/model-example";
import { modelTableUnclear } from "../../../../../src/core/rules/catalogue/logic-model/model-table-unclear";
import { checkRule } from "../../../../support/check-rule";

const goal = "働きやすい職場環境が整った事業所の増加";

checkRule(modelTableUnclear, {
  accept: {
    "a model as the add-in writes it": modelExample([goalRow, areaRow], [linkRow]),
    "ends in another width": modelExample(
      [goalRow, ["中間目標", "ICTの活用", "KPI", "導入率"]],
      [["ＩＣＴの活用", goal, "導入により開始"]],
    ),
    "a title, a note and something left out": modelExample([
      goalRow,
      ["", "", "表題", "（案）"],
      ["", "", "注記", "※国調査による"],
      ["", "", "対象外", "来場者数"],
    ]),
  },
  reject: {
    "an end that nothing is called": [
      modelExample([goalRow, areaRow], [["人材の育成", goal, "開始"]]),
      ["つながり!C2", { kind: "link-end-unknown", end: "from", written: "人材の育成" }],
    ],
    "an end that two are called": [
      modelExample(
        [goalRow, areaRow, ["活動", "人材育成", "KPI", "研修の回数"]],
        [["人材育成", goal, "開始"]],
      ),
      ["つながり!C2", { kind: "link-end-ambiguous", written: "人材育成" }],
    ],
    "a link to itself": [
      modelExample([areaRow], [["人材育成", "人材育成", "続く"]]),
      ["つながり!C2", { kind: "link-to-itself", name: "人材育成" }],
    ],
    "a link twice": [
      modelExample([goalRow, areaRow], [linkRow, linkRow]),
      ["つながり!C3", { kind: "link-twice", from: "人材育成", to: goal }],
    ],
    "a node without layer": [
      modelExample([["", "人材育成", "KPI", "受講者数"]]),
      ["ロジックモデル!B2", { kind: "layer-missing", name: "人材育成" }],
    ],
    "an indicator without goal or area": [
      modelExample([["中間目標", "", "KPI", "受講者数"]]),
      ["ロジックモデル!B2", { kind: "indicator-without-node", name: "受講者数" }],
    ],
    "a kind of its own": [
      modelExample([["中間目標", "人材育成", "成果", "受講者数"]]),
      ["ロジックモデル!B2", { kind: "kind-unknown", written: "成果" }],
    ],
    "a cell that is gone": [
      modelExample([["中間目標", "人材育成", "KPI", "#REF!"]]),
      ["ロジックモデル!B2", { kind: "source-lost", name: "人材育成" }],
    ],
  },
});
