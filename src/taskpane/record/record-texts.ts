import type { RecordNotes } from "../../core/history/history-entry";
import type { Localized } from "../../core/messages/language";

/** What can be done with the record. */
export const recordParts = ["write", "compare", "meeting"] as const;
export type RecordPart = (typeof recordParts)[number];

interface RecordTexts {
  readonly open: string;
  readonly heading: string;
  readonly parts: Readonly<Record<RecordPart, string>>;
  readonly partsLabel: string;
  readonly what: Readonly<
    Record<"create" | "append" | "replace", (day: string, sheet: string) => string>
  >;
  readonly rest: string;
  readonly again: string;
  readonly replace: (rows: number) => string;
  readonly append: string;
  readonly inTheWay: string;
  readonly inTheWayNext: string;
  readonly write: (indicators: number) => string;
  readonly whole: string;
  readonly indicators: (count: number) => string;
  readonly notes: string;
  readonly notesOf: (name: string) => string;
  readonly close: string;
  readonly closeOf: (name: string) => string;
  readonly fields: Readonly<Record<keyof RecordNotes, string>>;
  readonly written: (sheet: string, indicators: number) => string;
  readonly undone: string;
  readonly emptyTitle: string;
  readonly emptyLine: string;
}

/** The texts of 記録する. */
export const recordTexts: Localized<RecordTexts> = {
  ja: {
    open: "記録",
    heading: "記録",
    parts: { write: "記録する", compare: "ふりかえる", meeting: "会議資料" },
    partsLabel: "記録でできること",
    what: {
      create: (day, sheet) => `${day}の値と状態を、新しいシート「${sheet}」に書き込みます。`,
      append: (day, sheet) => `${day}の値と状態を、シート「${sheet}」の表の下に書き足します。`,
      replace: (day, sheet) =>
        `${day}の値と状態で、シート「${sheet}」にある今日の行を書き直します。`,
    },
    rest: "１つの指標が１行になります。前の記録とほかのシートは変わりません。",
    again: "今日はもう記録しています",
    replace: (rows) => `今日の記録（${rows} 行）を置きかえる`,
    append: "もう１回分を書き足す",
    inTheWay: "記録の表のすぐ下に文字があるため、行を足せません。",
    inTheWayNext: "このセルの内容をほかの場所に移してから、もう一度お試しください。",
    write: (indicators) => `記録する（指標 ${indicators} 件）`,
    whole: "全体について",
    indicators: (count) => `記録する指標 ${count} 件`,
    notes: "コメントなどを書く",
    notesOf: (name) => `${name}のコメントなどを書く`,
    close: "閉じる",
    closeOf: (name) => `${name}のコメントなどを閉じる`,
    fields: { comment: "コメント", cause: "要因", nextAction: "次の対応" },
    written: (sheet, indicators) => `シート「${sheet}」に指標 ${indicators} 件を記録しました。`,
    undone: "記録する前の状態に戻しました。書いた内容は下に残っています。",
    emptyTitle: "記録できる指標がまだありません",
    emptyLine: "目標値のある指標を読み取ると、ここで記録できます。",
  },
  en: {
    open: "Record",
    heading: "Record",
    parts: { write: "Record", compare: "Look back", meeting: "For the meeting" },
    partsLabel: "What to do with the record",
    what: {
      create: (day, sheet) => `Writes the values and statuses of ${day} to a new sheet “${sheet}”.`,
      append: (day, sheet) =>
        `Adds the values and statuses of ${day} below the table in sheet “${sheet}”.`,
      replace: (day, sheet) =>
        `Rewrites today’s rows in sheet “${sheet}” with the values and statuses of ${day}.`,
    },
    rest: "One row an indicator. Earlier records and all other sheets stay as they are.",
    again: "Today is on record already",
    replace: (rows) => `Replace today’s record (${rows} rows)`,
    append: "Add one more below it",
    inTheWay: "Something stands right below the table of the record, so no row can be added.",
    inTheWayNext: "Move what is in this cell elsewhere, then try again.",
    write: (indicators) =>
      indicators === 1 ? "Record 1 indicator" : `Record ${indicators} indicators`,
    whole: "All indicators together",
    indicators: (count) =>
      count === 1 ? "1 indicator to record" : `${count} indicators to record`,
    notes: "Add notes",
    notesOf: (name) => `Add notes on ${name}`,
    close: "Close",
    closeOf: (name) => `Close the notes on ${name}`,
    fields: { comment: "Comment", cause: "Cause", nextAction: "Next action" },
    written: (sheet, indicators) => `Recorded in sheet “${sheet}”. Indicators: ${indicators}.`,
    undone: "The workbook is as it was before. Your notes are still below.",
    emptyTitle: "There is no indicator to record yet",
    emptyLine: "Indicators that have a target can be recorded here.",
  },
};
