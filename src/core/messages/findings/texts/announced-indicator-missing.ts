import type { AnnouncedIndicatorMissing } from "../../../rules/catalogue/texts/announced-indicator-missing";
import type { FindingText } from "../finding-text";

/** The words of the rule, and the example of its page. */
export const announcedIndicatorMissingText: FindingText<AnnouncedIndicatorMissing> = {
  example: {
    broken: [
      {
        rows: [
          ["相談件数、試用貸出件数、試用貸出から導入に至った割合"],
          [],
          ["指標名", "現状値", "目標値"],
          ["相談件数", "131件", "150件"],
          ["試用貸出件数", "12件", "30件"],
        ],
      },
    ],
    mended: [
      {
        rows: [
          ["相談件数、試用貸出件数"],
          [],
          ["指標名", "現状値", "目標値"],
          ["相談件数", "131件", "150件"],
          ["試用貸出件数", "12件", "30件"],
        ],
      },
    ],
  },
  ja: {
    title: "文章にある指標が表にありません",
    sentence: ({ announced }) => `文章に「${announced}」とありますが、表にこの指標がありません。`,
    why: "約束した指標が追われていないと、報告のときに説明できません。",
    cure: () =>
      "表に行を加えるか、文章から外してください。名前だけが違う場合は、同じ名前にそろえてください。",
  },
  en: {
    title: "Announced, but not in the table",
    sentence: ({ announced }) =>
      `The text announces “${announced}”, but the table has no such indicator.`,
    why: "An indicator that was promised and is not followed cannot be reported.",
    cure: () => "Add a row, or take it out of the text. If only the names differ, use one name.",
  },
};
