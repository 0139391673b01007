import type { Localized } from "./language";

interface MeetingTexts {
  readonly sheet: string;
  readonly title: string;
  /** Of the first record there is nothing to compare with. */
  readonly since: (day: string, before: string | null) => string;
  /** `全8指標：達成 2…`, as `tallyText` gives it. */
  readonly tally: (tally: string) => string;
  readonly changes: (counts: readonly string[]) => string;
  readonly count: (kind: string, count: number) => string;
  readonly whole: Readonly<Record<"comment" | "cause" | "nextAction", (words: string) => string>>;
  readonly heading: string;
  readonly header: Readonly<
    Record<"indicator" | "result" | "change" | "comment" | "cause" | "nextAction", string>
  >;
  readonly notMeasured: string;
  readonly firstTime: string;
  /** `more`: so many are not named. */
  readonly gone: (names: readonly string[], more: number) => string;
  readonly source: (sheet: string) => string;
}

/** The material for a meeting: 結果・変化・要因・次の対応. */
export const meetingTexts: Localized<MeetingTexts> = {
  ja: {
    sheet: "会議資料",
    title: "KPI の進捗と対応",
    since: (day, before) =>
      before === null ? `${day}の記録` : `${day}の記録（前回 ${before}との比較）`,
    tally: (tally) => `状態　${tally}`,
    changes: (counts) => `変化　${counts.join("、")}`,
    count: (kind, count) => `${kind} ${count}`,
    whole: {
      comment: (words) => `全体のコメント　${words}`,
      cause: (words) => `全体の要因　${words}`,
      nextAction: (words) => `全体の次の対応　${words}`,
    },
    heading: "指標ごとの結果・変化・要因・次の対応",
    header: {
      indicator: "指標",
      result: "結果",
      change: "変化",
      comment: "コメント",
      cause: "要因",
      nextAction: "次の対応",
    },
    notMeasured: "未測定",
    firstTime: "はじめての記録",
    gone: (names, more) =>
      `前回の記録にあり今回はない指標：${names.map((name) => `「${name}」`).join("、")}${more > 0 ? `、ほか ${more} 件` : ""}`,
    source: (sheet) => `シート「${sheet}」の記録から作成`,
  },
  en: {
    sheet: "Meeting",
    title: "Progress of the KPIs, and what is done",
    since: (day, before) =>
      before === null ? `Record of ${day}` : `Record of ${day}, compared with ${before}`,
    tally: (tally) => `Status: ${tally}`,
    changes: (counts) => `Changes: ${counts.join(", ")}`,
    count: (kind, count) => `${kind} ${count}`,
    whole: {
      comment: (words) => `All indicators, comment: ${words}`,
      cause: (words) => `All indicators, cause: ${words}`,
      nextAction: (words) => `All indicators, next action: ${words}`,
    },
    heading: "Result, change, cause and next action of each indicator",
    header: {
      indicator: "Indicator",
      result: "Result",
      change: "Change",
      comment: "Comment",
      cause: "Cause",
      nextAction: "Next action",
    },
    notMeasured: "Not measured",
    firstTime: "First record",
    gone: (names, more) =>
      `Recorded last time but not now: ${names.map((name) => `“${name}”`).join(", ")}${more > 0 ? `, and ${more} more` : ""}`,
    source: (sheet) => `From the record in sheet “${sheet}”`,
  },
};
