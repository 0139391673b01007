import type { Localized } from "../../core/messages/language";

interface DecisionTexts {
  readonly waive: string;
  readonly waiveNamed: (title: string, cell: string) => string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly reasonMissing: string;
  readonly same: (count: number) => string;
  readonly willWrite: (sheet: string, isNew: boolean, rows: number) => string;
  readonly waiveNow: string;
  readonly resume: string;
  readonly resumeNow: string;
  readonly resumeWhy: string;
  readonly cancel: string;
  readonly mend: string;
  readonly mendAll: (count: number) => string;
  readonly mendNamed: (title: string, cell: string) => string;
  readonly mendNow: (cells: number) => string;
  readonly mendWhy: string;
  readonly mendByHand: string;
  readonly mendHeader: readonly [string, string, string];
  readonly asNumber: (shown: string) => string;
  readonly write: string;
  readonly writeHeading: string;
  readonly writeNow: (rows: number) => string;
  readonly writeHeader: readonly [string, string, string];
  readonly writeMore: (count: number) => string;
  readonly written: (sheet: string) => string;
  readonly mended: (cells: number) => string;
  readonly undone: string;
  readonly changedNext: string;
  readonly newerTitle: string;
  readonly newerNext: string;
}

/** The texts of what can be done about findings. */
export const decisionTexts: Localized<DecisionTexts> = {
  ja: {
    waive: "見送る",
    waiveNamed: (title, cell) => `見送る：${title}（${cell}）`,
    reason: "見送る理由",
    reasonHint: "例：国の様式どおりのため。次の点検でも見送られ、報告にも載ります。",
    reasonMissing: "理由を書いてください。",
    same: (count) => `このシートの同じ内容の指摘 ${count} 件を、まとめて見送ります。`,
    willWrite: (sheet, isNew, rows) =>
      isNew
        ? `新しいシート「${sheet}」を作り、指摘 ${rows} 行を表として書き込みます。ほかのシートは変わりません。`
        : `シート「${sheet}」を指摘 ${rows} 行の表に書き直します。ほかのシートは変わりません。`,
    waiveNow: "理由を書き込んで見送る",
    resume: "見送りをやめる",
    resumeNow: "書き込んで見送りをやめる",
    resumeWhy: "理由は消え、次の点検からまた指摘されます。",
    cancel: "やめる",
    mend: "直す",
    mendAll: (count) => `まとめて直す（${count} 件）`,
    mendNamed: (title, cell) => `直す：${title}（${cell}）`,
    mendNow: (cells) => `${cells} 個のセルを書き換える`,
    mendWhy: "下のセルだけを書き換えます。後から元に戻せます。",
    mendByHand: "このセルは自動では直せません。「どうする」を見て、手で直してください。",
    mendHeader: ["セル", "いま", "直した後"],
    asNumber: (shown) => `${shown}（数値）`,
    write: "シートに書く",
    writeHeading: "点検結果をシートに書く",
    writeNow: (rows) => `書き込む（${rows} 行）`,
    writeHeader: ["重さ", "場所", "指摘"],
    writeMore: (count) => `ほか ${count} 行`,
    written: (sheet) => `シート「${sheet}」に書き込みました。`,
    mended: (cells) => `${cells} 個のセルを書き換えました。`,
    undone: "書き込む前の状態に戻しました。",
    changedNext:
      "点検の後にワークブックが変わっていました。もう一度点検してから、改めて押してください。",
    newerTitle: "選択を保存できません",
    newerNext:
      "このワークブックの設定は新しい版のアドインで書かれています。アドインを更新してください。",
  },
  en: {
    waive: "Waive",
    waiveNamed: (title, cell) => `Waive: ${title} (${cell})`,
    reason: "Reason for waiving",
    reasonHint:
      "For example: required by the national form. Later checks keep it waived, and reports say so.",
    reasonMissing: "Please give a reason.",
    same: (count) => `Waives the ${count} findings of this sheet that say the same.`,
    willWrite: (sheet, isNew, rows) =>
      isNew
        ? `Adds a sheet “${sheet}” with a table of the findings (rows: ${rows}). No other sheet is changed.`
        : `Writes sheet “${sheet}” anew, as a table of the findings (rows: ${rows}). No other sheet is changed.`,
    waiveNow: "Write the reason and waive",
    resume: "Take the waiver back",
    resumeNow: "Write and take back",
    resumeWhy: "The reason goes, and the next check tells it again.",
    cancel: "Cancel",
    mend: "Mend",
    mendAll: (count) => `Mend all (${count})`,
    mendNamed: (title, cell) => `Mend: ${title} (${cell})`,
    mendNow: (cells) => (cells === 1 ? "Rewrite 1 cell" : `Rewrite ${cells} cells`),
    mendWhy: "Rewrites the cells below and no other. You can take it back.",
    mendByHand: "This cell must be mended by hand: see “What to do”.",
    mendHeader: ["Cell", "Now", "Mended"],
    asNumber: (shown) => `${shown} (number)`,
    write: "Write to a sheet",
    writeHeading: "Write the findings to a sheet",
    writeNow: (rows) => `Write (rows: ${rows})`,
    writeHeader: ["Severity", "Cell", "Finding"],
    writeMore: (count) => `${count} more rows`,
    written: (sheet) => `Written to sheet “${sheet}”.`,
    mended: (cells) => (cells === 1 ? "1 cell was rewritten." : `${cells} cells were rewritten.`),
    undone: "Everything is as it was before.",
    changedNext: "The workbook has changed since the check. Check again, then press again.",
    newerTitle: "The choice cannot be kept",
    newerNext: "A newer version of this add-in wrote the settings of this workbook. Please update.",
  },
};
