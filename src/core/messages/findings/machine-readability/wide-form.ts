import type { Met } from "../../../rules/met";
import type { FindingText } from "../finding-text";
import { quoted } from "../wording";

/** The words of the rule, and the example of its page. */
export const wideFormText: FindingText<Met> = {
  example: {
    broken: [
      {
        rows: [
          ["指標名", "2025年度 現状値", "2027年度 目標値", "2029年度 目標値"],
          ["導入率", "26%", "58%", "90%"],
        ],
      },
    ],
    mended: [
      {
        rows: [
          ["指標名", "時点", "値"],
          ["導入率", "2025年度", "26%"],
          ["導入率", "2027年度", "58%"],
          ["導入率", "2029年度", "90%"],
        ],
      },
    ],
  },
  ja: {
    title: "年が列に並んでいます（横持ち）",
    sentence: ({ count, words }) => `${count} つの時点が列に並んでいます：${quoted(words, "ja")}。`,
    why: "年が増えるたびに列が変わり、プログラムを作り直すことになります。",
    cure: () =>
      "公表用には、指標・時点・値を１行ずつ並べた縦持ちの表にしてください。元の表は人が見る形のままで構いません。",
  },
  en: {
    title: "The years run across (wide form)",
    sentence: ({ count, words }) => `${count} period(s) are columns: ${quoted(words, "en")}.`,
    why: "Each new year changes the columns, and programs have to be written anew.",
    cure: () =>
      "For publication, use the long form: one row for each indicator and period. Your own table may stay as people read it.",
  },
};
