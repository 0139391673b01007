import type { ModelIndicatorUnplaced } from "../../../rules/catalogue/logic-model/model-indicator-unplaced";
import type { ExampleSheet, FindingText } from "../finding-text";
import { areaRow, goalRow, linkRow, modelExample } from "../model-example";

const kpis: ExampleSheet = {
  name: "KPI",
  rows: [
    ["指標", "現状値（令和６年度）", "目標値（令和８年度）"],
    ["セミナーの受講事業所数", "120事業所", "200事業所"],
    ["介護DXに取り組む事業者の割合", "50.7％", "70％"],
  ],
};

/** The words of the rule, and the example of its page. */
export const modelIndicatorUnplacedText: FindingText<ModelIndicatorUnplaced> = {
  example: {
    broken: [kpis, ...modelExample([goalRow, areaRow], [linkRow])],
    mended: [
      kpis,
      ...modelExample(
        [goalRow, areaRow, ["中間目標", "人材育成", "KPI", "介護DXに取り組む事業者の割合"]],
        [linkRow],
      ),
    ],
  },
  ja: {
    title: "ロジックモデルにない指標です",
    sentence: ({ indicator }) =>
      `「${indicator}」は表にありますが、ロジックモデルのどの目標・領域にも置かれていません。`,
    why: "何のための指標かが図からも説明文からも分からず、目標との関係を会議で説明できません。",
    cure: () =>
      "測ろうとする目標・領域の行に指標を加えてください。モデルに入れないと決めたなら、種別を「対象外」として備考に理由を書いてください。",
  },
  en: {
    title: "An indicator outside the logic model",
    sentence: ({ indicator }) =>
      `“${indicator}” stands in a table, but under no goal and no area of the logic model.`,
    why: "Neither the figure nor the text says what it is for, and nobody can explain to a council how it leads to the goal.",
    cure: () =>
      "Add it to the goal or area that it measures. If it is left out on purpose, enter it as “Excluded” with the reason in the remarks.",
  },
};
