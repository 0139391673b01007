import type { NoteMarkWithoutNote } from "../../../rules/catalogue/texts/note-mark-without-note";
import type { FindingText } from "../finding-text";

/** The words of the rule, and the example of its page. */
export const noteMarkWithoutNoteText: FindingText<NoteMarkWithoutNote> = {
  example: {
    broken: [
      {
        rows: [
          ["指標", "現状値（令和６年度）", "目標値（令和８年度）"],
          ["利用している市町", "１市町 ※", "５市町"],
        ],
      },
    ],
    mended: [
      {
        rows: [
          ["指標", "現状値（令和６年度）", "目標値（令和８年度）"],
          ["利用している市町", "１市町 ※", "５市町"],
          ["※令和６年11月に聞き取り"],
        ],
      },
    ],
  },
  ja: {
    title: "注の印に、注がありません",
    sentence: ({ mark }) =>
      `「${mark}」の印がありますが、このシートに「${mark}」の注がありません。`,
    why: "条件や例外があると知らせながら、その中身が伝わりません。",
    cure: ({ mark }) => `表の下に「${mark}」で始まる注を書くか、印を消してください。`,
  },
  en: {
    title: "A mark without its note",
    sentence: ({ mark }) => `There is a mark “${mark}”, but no note “${mark}” on this sheet.`,
    why: "Readers learn that there is a condition, and not which.",
    cure: ({ mark }) =>
      `Write a note that begins with “${mark}” below the table, or remove the mark.`,
  },
};
