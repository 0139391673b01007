import type { SectionEmpty } from "../../../rules/catalogue/texts/section-empty";
import type { FindingText } from "../finding-text";

/** The words of the rule, and the example of its page. */
export const sectionEmptyText: FindingText<SectionEmpty> = {
  example: {
    broken: [{ rows: [["２ ＫＰＩの設定"], ["３ 取組の内容"], ["事業所への伴走支援を行う。"]] }],
    mended: [
      {
        rows: [
          ["２ ＫＰＩの設定"],
          ["３事業所以上/年"],
          ["３ 取組の内容"],
          ["事業所への伴走支援を行う。"],
        ],
      },
    ],
  },
  ja: {
    title: "見出しの下に何もありません",
    sentence: ({ heading, next }) =>
      next
        ? `「${heading}」の下に内容がないまま「${next}」に続いています。`
        : `「${heading}」の下に内容がありません。`,
    why: "目標年度や現状値が書かれていないのか、書き忘れなのかが読み手に分かりません。",
    cure: () => "内容を書くか、設定しない理由を書いてください。不要なら見出しを消してください。",
  },
  en: {
    title: "Nothing under the heading",
    sentence: ({ heading, next }) =>
      next
        ? `“${heading}” is followed at once by “${next}”.`
        : `There is nothing under “${heading}”.`,
    why: "Readers cannot tell whether baseline and target year are not set or were forgotten.",
    cure: () => "Fill the section, say why it is empty, or remove the heading.",
  },
};
