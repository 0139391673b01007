import {
  areaRow,
  goalRow,
  linkRow,
  modelExample,
} from "../../../../../src/core/messages/findings/model-example";
import { modelIndicatorUnplaced } from "../../../../../src/core/rules/catalogue/logic-model/model-indicator-unplaced";
import { checkRule, header } from "../../../../support/check-rule";

const seminar = ["セミナーの受講事業所数", "120事業所", "200事業所"];
const share = ["介護DXに取り組む事業者", "50.7％", "70％"];
const kpis = (...rows: (typeof seminar)[]) => ({ name: "KPI", rows: [header, ...rows] });
const model = modelExample([goalRow, areaRow], [linkRow]);

checkRule(modelIndicatorUnplaced, {
  accept: {
    "indicators that all have their place": [kpis(seminar), ...model],
    "one whose name is written otherwise": [
      kpis(["セミナーの\n受講事業所数", "120事業所", "200事業所"]),
      ...model,
    ],
    "one that was left out on purpose": [
      kpis(seminar, share),
      ...modelExample([goalRow, areaRow, ["", "", "対象外", "介護DXに取り組む事業者"]], [linkRow]),
    ],
    "a model of something else": [kpis(share), ...model],
    "a workbook without a model": [kpis(seminar, share)],
  },
  reject: {
    "Tokyo's 「介護DX…に取り組む事業者」, a target that the model does not know": [
      [kpis(seminar, share), ...model],
      ["KPI!A3", { indicator: "介護DXに取り組む事業者" }],
    ],
  },
});
