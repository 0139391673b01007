import type { TargetAlreadyMet } from "../../../rules/catalogue/targets/target-already-met";
import type { FindingText } from "../finding-text";
import { on } from "../wording";

/** The words of the rule, and the example of its page. */
export const targetAlreadyMetText: FindingText<TargetAlreadyMet> = {
  example: {
    broken: [
      {
        rows: [
          ["指標", "現状値（令和６年度）", "目標値（令和８年度）"],
          ["相談件数", "131件", "100件以上"],
        ],
      },
    ],
    mended: [
      {
        rows: [
          ["指標", "現状値（令和６年度）", "目標値（令和８年度）"],
          ["相談件数", "131件", "150件以上"],
        ],
      },
    ],
  },
  ja: {
    title: "目標にもう届いています",
    sentence: ({ indicator, target, by, value, period }) =>
      `「${indicator}」の目標は「${target}」ですが、${by === "baseline" ? "現状値" : "実績値"}が` +
      `${period ? `${on(period, "ja")}に` : ""}「${value}」で、届いています。`,
    why: "もう届いている目標は取組を導きません。目標年度まで置いておくと、努力が見えなくなります。",
    cure: () =>
      "維持が目標ならそう書いてください。伸ばすなら、届いた理由を確かめて目標を見直してください。",
  },
  en: {
    title: "The target is met already",
    sentence: ({ indicator, target, by, value, period }) =>
      `The target of “${indicator}” is “${target}”, and the ${by === "baseline" ? "baseline" : "result"} ` +
      `${period ? `of ${on(period, "en")} ` : ""}is “${value}”.`,
    why: "A goal that is met leads nobody; until its year comes, no effort will show.",
    cure: () =>
      "If keeping it is the goal, say so; else find out why it was met and set a new one.",
  },
};
