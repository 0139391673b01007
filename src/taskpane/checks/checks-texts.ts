import type { Localized } from "../../core/messages/language";

interface ChecksTexts {
  readonly heading: (count: number) => string;
  readonly filterLabel: string;
  readonly why: string;
  readonly cure: string;
  readonly listLabel: (sheet: string) => string;
  readonly emptyTitle: string;
  readonly emptyLines: readonly string[];
  readonly nothingRead: string;
  readonly checkAgain: string;
  readonly showMore: (count: number) => string;
}

/** The texts of the screen 点検. */
export const checksTexts: Localized<ChecksTexts> = {
  ja: {
    heading: (count) => `指摘 ${count} 件`,
    filterLabel: "重さでしぼり込む",
    why: "なぜ",
    cure: "どうする",
    listLabel: (sheet) => `シート ${sheet} の指摘`,
    emptyTitle: "指摘はありません",
    emptyLines: ["読み取った表と文章に、食い違いや不足は見つかりませんでした。よく整っています。"],
    nothingRead: "KPI の表が見つからなかったため、点検できることがありませんでした。",
    checkAgain: "もう一度点検",
    showMore: (count) => `あと ${count} 件を表示`,
  },
  en: {
    heading: (count) => (count === 1 ? "1 finding" : `${count} findings`),
    filterLabel: "Filter by severity",
    why: "Why",
    cure: "What to do",
    listLabel: (sheet) => `Findings of sheet ${sheet}`,
    emptyTitle: "No findings",
    emptyLines: [
      "The tables and sentences agree with each other and nothing is missing. Well kept.",
    ],
    nothingRead: "No KPI table was found, so there was nothing to check.",
    checkAgain: "Check again",
    showMore: (count) => `Show ${count} more`,
  },
};
