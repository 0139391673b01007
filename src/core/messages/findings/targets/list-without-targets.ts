import type { ListWithoutTargets } from "../../../rules/catalogue/targets/list-without-targets";
import type { FindingText } from "../finding-text";

/** The words of the rule, and the example of its page. */
export const listWithoutTargetsText: FindingText<ListWithoutTargets> = {
  example: {
    broken: [
      {
        rows: [
          ["領域", "種別", "指標"],
          ["人材育成", "KPI", "研修の受講事業所数"],
          ["改善活動", "KPI", "委員会を設置した事業所数"],
        ],
      },
    ],
    mended: [
      {
        rows: [
          ["領域", "種別", "指標", "現状値（令和６年度）", "目標値（令和８年度）"],
          ["人材育成", "KPI", "研修の受講事業所数", "20事業所", "40事業所"],
          ["改善活動", "KPI", "委員会を設置した事業所数", "12事業所", "60事業所"],
        ],
      },
    ],
  },
  ja: {
    title: "指標の一覧に数値がまだありません",
    sentence: ({ indicators, first }) =>
      `「${first}」など ${indicators} 指標に、現状値も目標値もありません。`,
    why: "指標を選んだ段階では正常ですが、このままでは進み具合を測れません。",
    cure: () => "決まったものから、単位・現状値・目標値とその時点の列を加えてください。",
  },
  en: {
    title: "The list has no values yet",
    sentence: ({ indicators, first }) =>
      `“${first}” and the others (${indicators} in all) have neither baseline nor target.`,
    why: "That is as it should be while indicators are chosen; nothing can be measured yet.",
    cure: () => "Add columns for unit, baseline, target and their years as they are decided.",
  },
};
