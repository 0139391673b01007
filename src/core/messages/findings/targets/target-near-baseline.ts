import type { TargetNearBaseline } from "../../../rules/catalogue/targets/target-near-baseline";
import type { FindingText } from "../finding-text";
import { percent } from "../wording";

/** The words of the rule, and the example of its page. */
export const targetNearBaselineText: FindingText<TargetNearBaseline> = {
  example: {
    broken: [
      {
        rows: [
          ["指標名", "現状値", "目標値"],
          ["相談件数", "131件", "150件"],
          ["展示会参加者数", "195人", "200人"],
          ["研修受講者数", "102人", "200人"],
        ],
      },
    ],
    mended: [
      {
        rows: [
          ["指標名", "現状値", "目標値"],
          ["相談件数", "131件", "150件"],
          ["展示会参加者数", "195人", "300人"],
          ["研修受講者数", "102人", "200人"],
        ],
      },
    ],
  },
  ja: {
    title: "目標が現状とほぼ同じです",
    sentence: ({ indicator, baseline, target, change, usual }) =>
      `「${indicator}」は「${baseline}」から「${target}」で ${percent(change)} の変化です。同じ表のほかの指標は中央値で ${percent(usual)} です。`,
    why: "何もしなくても届く目標では、取組の効果を説明できません。",
    cure: () => "維持が目標ならそう書き、伸ばすなら根拠を示して目標を見直してください。",
  },
  en: {
    title: "The target is close to today's value",
    sentence: ({ indicator, baseline, target, change, usual }) =>
      `“${indicator}” goes from “${baseline}” to “${target}”, a change of ${percent(change)}; the others of the table aim at ${percent(usual)} (median).`,
    why: "A goal that is met without doing anything shows no effect of the measures.",
    cure: () =>
      "If keeping the value is the goal, say so; otherwise give the ground for the target.",
  },
};
