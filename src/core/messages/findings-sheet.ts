import type { Language, Localized } from "./language";

/** The columns of 点検結果, in their order. */
export const findingsColumns = [
  "status",
  "reason",
  "severity",
  "place",
  "finding",
  "why",
  "cure",
  "content",
  "group",
  "rule",
  "source",
  "key",
] as const;
/** The name of one of them. */
export type FindingsColumn = (typeof findingsColumns)[number];

const headers: Readonly<Record<FindingsColumn, Localized>> = {
  status: { ja: "対応", en: "Decision" },
  reason: { ja: "見送る理由", en: "Reason for waiving" },
  severity: { ja: "重さ", en: "Severity" },
  place: { ja: "場所", en: "Cell" },
  finding: { ja: "指摘", en: "Finding" },
  why: { ja: "なぜ", en: "Why" },
  cure: { ja: "直し方", en: "What to do" },
  content: { ja: "いまの内容", en: "Content now" },
  group: { ja: "分野", en: "About" },
  rule: { ja: "規則", en: "Rule" },
  source: { ja: "根拠", en: "Source" },
  key: { ja: "照合用", en: "Key" },
};

/** 対応, 見送る理由, …: the header of a column. */
export function findingsHeader(column: FindingsColumn, language: Language): string {
  return headers[column][language];
}

/** What staff decide about a finding: still to be done, left as it is, or left and no longer found. */
export type Decision = "open" | "waived" | "waived-unseen";

/** The words of the column 対応. */
export const decisionWords: Readonly<Record<Decision, Localized>> = {
  open: { ja: "未対応", en: "Open" },
  waived: { ja: "見送り", en: "Waived" },
  "waived-unseen": { ja: "見送り（今回は指摘なし）", en: "Waived (not found this time)" },
};

interface FindingsSheetTexts {
  readonly sheet: string;
  readonly title: string;
  readonly note: string;
  /** The row of a table without findings. */
  readonly none: string;
}

/** The words around the table. */
export const findingsSheetTexts: Localized<FindingsSheetTexts> = {
  ja: {
    sheet: "点検結果",
    title: "点検結果",
    note: "点検のたびに書き直します。「対応」を「見送り」にして理由を書くと、次の点検でも見送られたままになります。",
    none: "指摘はありません",
  },
  en: {
    sheet: "KPI Findings",
    title: "Findings",
    note: "Written anew by each check. Set a decision to “Waived” and give the reason: later checks leave that finding waived.",
    none: "No findings",
  },
};
