import type { NoteWithoutMark } from "../../../rules/catalogue/texts/note-without-mark";
import type { FindingText } from "../finding-text";

/** The words of the rule, and the example of its page. */
export const noteWithoutMarkText: FindingText<NoteWithoutMark> = {
  example: {
    broken: [
      {
        rows: [
          ["指標", "現状値（令和６年度）", "目標値（令和８年度）"],
          ["利用している市町", "１市町", "５市町"],
          ["※１ 令和６年11月に聞き取り"],
        ],
      },
    ],
    mended: [
      {
        rows: [
          ["指標", "現状値（令和６年度）", "目標値（令和８年度）"],
          ["利用している市町", "１市町※１", "５市町"],
          ["※１ 令和６年11月に聞き取り"],
        ],
      },
    ],
  },
  ja: {
    title: "注に対応する印がありません",
    sentence: ({ mark, note }) =>
      `「${mark} ${note}」に対応する印が、このシートのどこにもありません。`,
    why: "どの値についての注か分からず、行を消したときに取り残された注かもしれません。",
    cure: ({ mark }) => `対応する値に「${mark}」を付けるか、要らない注なら消してください。`,
  },
  en: {
    title: "A note without its mark",
    sentence: ({ mark, note }) => `No cell of this sheet carries the mark of “${mark} ${note}”.`,
    why: "Nobody knows which value it is about; it may be left over from a row that was removed.",
    cure: ({ mark }) => `Put “${mark}” on its value, or remove the note.`,
  },
};
