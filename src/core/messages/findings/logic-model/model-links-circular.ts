import type { ModelLinksCircular } from "../../../rules/catalogue/logic-model/model-links-circular";
import type { FindingText } from "../finding-text";
import { areaRow, goalRow, linkRow, modelExample } from "../model-example";

/** The words of the rule, and the example of its page. */
export const modelLinksCircularText: FindingText<ModelLinksCircular> = {
  example: {
    broken: modelExample(
      [goalRow, areaRow, ["中間目標", "改善活動の実施", "KPI", "委員会を設置している事業所数"]],
      [
        linkRow,
        ["人材育成", "改善活動の実施", "研修を受けて委員会を設置"],
        ["改善活動の実施", "人材育成", "委員会で研修を計画"],
      ],
    ),
    mended: modelExample(
      [goalRow, areaRow, ["中間目標", "改善活動の実施", "KPI", "委員会を設置している事業所数"]],
      [linkRow, ["改善活動の実施", "人材育成", "委員会で研修を計画"]],
    ),
  },
  ja: {
    title: "つながりが一周しています",
    sentence: ({ names }) =>
      `つながりが一周しています：${[...names, names[0] ?? ""].join(" → ")}。`,
    why: "どれが原因でどれが結果かが分からず、どこから始めればよいかを説明できません。",
    cure: () => "主な向きのつながりだけを残してください。",
  },
  en: {
    title: "Links go round in a circle",
    sentence: ({ names }) => `The links go round: ${[...names, names[0] ?? ""].join(" → ")}.`,
    why: "Nobody can tell cause from effect, nor where to begin.",
    cure: () => "Keep only the link of the main direction.",
  },
};
