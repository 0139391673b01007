import type { Localized } from "../../core/messages/language";

interface LookBackTexts {
  readonly day: (day: string, number: number) => string;
  readonly now: string;
  readonly before: string;
  readonly after: string;
  readonly filterLabel: string;
  readonly changes: (count: number) => string;
  readonly history: (name: string) => string;
  readonly historyLabel: string;
  readonly header: readonly [day: string, value: string, status: string];
  readonly chart: (points: number) => string;
  readonly recorded: string;
  readonly planned: string;
  readonly target: string;
  readonly first: string;
  readonly noneTitle: string;
  readonly noneLine: string;
  readonly begin: string;
  readonly unread: (count: number) => string;
  readonly unreadWhat: (column: string, text: string) => string;
  readonly unreadNext: string;
  readonly record: string;
  readonly comparedWith: string;
  readonly nothingBefore: string;
  readonly willCreate: (sheet: string) => string;
  readonly willReplace: (sheet: string) => string;
  readonly print: string;
  readonly rowsLeft: (rows: number) => string;
  readonly write: string;
  readonly written: (sheet: string) => string;
  readonly meetingUndone: string;
}

/** The texts of ふりかえる and 会議資料. */
export const lookBackTexts: Localized<LookBackTexts> = {
  ja: {
    day: (day, number) => (number === 1 ? day : `${day}（${number}回目）`),
    now: "現在の値",
    before: "もとの記録",
    after: "比べる記録",
    filterLabel: "変化でしぼり込む",
    changes: (count) => `指標 ${count} 件の変化`,
    history: (name) => `${name}の推移`,
    historyLabel: "推移",
    header: ["記録日", "実績値", "状態"],
    chart: (points) => `記録された値 ${points} 個と計画の折れ線`,
    recorded: "記録",
    planned: "計画",
    target: "目標",
    first: "はじめての記録です。次に記録すると、ここで比べられます。",
    noneTitle: "記録はまだありません",
    noneLine:
      "「記録する」で今日の値と状態を残すと、ここで変化や推移を見て、会議の資料を作れます。",
    begin: "記録する",
    unread: (count) => `記録の表で読み取れなかったセル ${count} 個`,
    unreadWhat: (column, text) =>
      text === "" ? `「${column}」が空です。` : `「${column}」の「${text}」`,
    unreadNext: "記録日か指標名が読めない行は、比べるときに使いません。行はそのまま残ります。",
    record: "資料にする記録",
    comparedWith: "比べる記録",
    nothingBefore: "比べない",
    willCreate: (sheet) => `新しいシート「${sheet}」に下の内容を書き込みます。`,
    willReplace: (sheet) => `シート「${sheet}」の内容を、下の内容に置き換えます。`,
    print: "A4 横に合わせて印刷できます。ほかのシートは変わりません。",
    rowsLeft: (rows) => `ほか ${rows} 行もシートに書き込みます。`,
    write: "会議資料を作る",
    written: (sheet) => `シート「${sheet}」に会議資料を作りました。`,
    meetingUndone: "会議資料を作る前の状態に戻しました。",
  },
  en: {
    day: (day, number) => (number === 1 ? day : `${day} (no. ${number})`),
    now: "The values of now",
    before: "From the record of",
    after: "To the record of",
    filterLabel: "Filter by change",
    changes: (count) => (count === 1 ? "Change of 1 indicator" : `Changes of ${count} indicators`),
    history: (name) => `History of ${name}`,
    historyLabel: "History",
    header: ["Recorded on", "Actual", "Status"],
    chart: (points) => `${points} recorded values and the planned path`,
    recorded: "Recorded",
    planned: "Planned",
    target: "Target",
    first: "This is the first record. The next one can be compared with it here.",
    noneTitle: "Nothing is on record yet",
    noneLine:
      "Record today’s values and statuses: then see what changes here, and make the material for a meeting.",
    begin: "Record",
    unread: (count) => `Cells of the record that could not be read: ${count}`,
    unreadWhat: (column, text) =>
      text === "" ? `“${column}” is empty.` : `“${text}” as “${column}”`,
    unreadNext:
      "Rows without a readable day or name are left out of comparisons. They stay in the sheet.",
    record: "Record to present",
    comparedWith: "Compared with",
    nothingBefore: "Nothing",
    willCreate: (sheet) => `Writes what stands below to a new sheet “${sheet}”.`,
    willReplace: (sheet) => `Replaces the content of sheet “${sheet}” with what stands below.`,
    print: "It prints on A4, lengthwise. No other sheet is changed.",
    rowsLeft: (rows) => `The sheet will have ${rows} more rows.`,
    write: "Make the material",
    written: (sheet) => `The material was written to sheet “${sheet}”.`,
    meetingUndone: "The workbook is as it was before the material.",
  },
};
