import type { TargetUnsettled } from "../../../rules/catalogue/targets/target-unsettled";
import type { FindingText } from "../finding-text";

/** The words of the rule, and the example of its page. */
export const targetUnsettledText: FindingText<TargetUnsettled> = {
  example: {
    broken: [
      {
        rows: [
          ["指標", "現状値（令和６年度）", "目標値（令和８年度）"],
          ["離職率", "15.3％", "全産業平均以下"],
        ],
      },
    ],
    mended: [
      {
        rows: [
          ["指標", "現状値（令和６年度）", "目標値（令和８年度）"],
          ["離職率", "15.3％", "15.0％以下"],
        ],
      },
    ],
  },
  ja: {
    title: "目標が数値になっていません",
    sentence: ({ indicator, written, kind }) =>
      kind === "unsettled"
        ? `「${indicator}」の目標値は「${written}」で、まだ決まっていません。`
        : `「${indicator}」の目標値は「${written}」で、数値がありません。`,
    why: "数値でない目標は、達成したかどうかが人によって変わり、進み具合も計算できません。",
    cure: ({ kind }) =>
      kind === "unsettled"
        ? "決まる時期と決める場を注に書き、決まったら数値に直してください。"
        : "比べる相手の値や増やす幅を調べ、数値で書いてください。言葉は備考に残せます。",
  },
  en: {
    title: "The target is no number",
    sentence: ({ indicator, written, kind }) =>
      kind === "unsettled"
        ? `The target of “${indicator}” is “${written}”: not decided yet.`
        : `The target of “${indicator}” is “${written}”, which is no number.`,
    why: "Whether such a goal is met depends on who judges it, and no progress can be computed.",
    cure: ({ kind }) =>
      kind === "unsettled"
        ? "Say in a note when and where it will be decided, then enter the number."
        : "Look up what it is compared with and write a number; the words may go in a remark.",
  },
};
