import type { Direction } from "../../../indicator/indicator";
import type { TargetAgainstDirection } from "../../../rules/catalogue/targets/target-against-direction";
import { directionWords } from "../../register-words";
import type { FindingText } from "../finding-text";

const verbs: Readonly<Record<Direction, string>> = {
  increase: "rise",
  decrease: "fall",
  maintain: "stay",
};

/** The words of the rule, and the example of its page. */
export const targetAgainstDirectionText: FindingText<TargetAgainstDirection> = {
  example: {
    broken: [
      {
        rows: [
          ["指標", "目指す方向", "現状値（令和６年度）", "目標値（令和８年度）"],
          ["残業時間", "減少", "12時間", "15時間"],
        ],
      },
    ],
    mended: [
      {
        rows: [
          ["指標", "目指す方向", "現状値（令和６年度）", "目標値（令和８年度）"],
          ["残業時間", "減少", "12時間", "８時間"],
        ],
      },
    ],
  },
  ja: {
    title: "目標が目指す方向と逆です",
    sentence: ({ indicator, direction, baseline, target }) =>
      `「${indicator}」は${directionWords[direction].ja}を目指していますが、目標は「${target}」` +
      (baseline ? `、現状値は「${baseline}」です。` : "です。"),
    why: "どちらかが誤りです。このままでは、悪化が達成と判定されます。",
    cure: () => "目指す方向、現状値、目標値のどれが正しくないかを確かめて直してください。",
  },
  en: {
    title: "The target lies the other way",
    sentence: ({ indicator, direction, baseline, target }) =>
      `“${indicator}” is meant to ${verbs[direction]}, but the target is “${target}”` +
      (baseline ? ` and the baseline “${baseline}”.` : "."),
    why: "One of them is wrong; as it stands, getting worse would count as success.",
    cure: () => "Find out whether direction, baseline or target is wrong, and correct it.",
  },
};
