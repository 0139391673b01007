import type { Language, Localized } from "../../../core/messages/language";
import type { ProseStyle } from "../../../core/messages/report-texts";

interface SummaryTexts {
  readonly language: string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly style: string;
  readonly styles: Readonly<Record<ProseStyle, string>>;
  readonly write: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyRefused: string;
  readonly willCreate: (sheet: string, rows: number) => string;
  readonly willReplace: (sheet: string, rows: number) => string;
  readonly nothingElse: string;
  readonly preview: string;
  readonly table: (number: number) => string;
  readonly written: (sheet: string) => string;
  readonly undone: string;
  readonly notUndoneNext: string;
  readonly emptyTitle: string;
  readonly emptyLines: readonly string[];
  readonly readAgain: string;
}

/** The texts of 説明文. */
export const summaryTexts: Localized<SummaryTexts> = {
  ja: {
    language: "文章の言葉",
    style: "文末",
    styles: { plain: "常体（である）", polite: "敬体（です・ます）" },
    languages: { ja: "日本語", en: "英語" },
    write: "シートに書く",
    copy: "文章をコピー",
    copied: "コピーしました。",
    copyRefused: "コピーできませんでした。下の文章を選んで Ctrl+C を押してください。",
    willCreate: (sheet, rows) => `新しいシート「${sheet}」に ${rows} 行を書き込みます。`,
    willReplace: (sheet, rows) => `シート「${sheet}」の内容を ${rows} 行で置き換えます。`,
    nothingElse: "ほかのシートは変わりません。",
    preview: "プレビュー",
    table: (number) => `表 ${number}`,
    written: (sheet) => `シート「${sheet}」に書き込みました。`,
    undone: "書き込む前の状態に戻しました。",
    notUndoneNext:
      "書き込んだ後に手が加えられているため、戻していません。いらないときは、このシートを削除してください。",
    emptyTitle: "説明できる指標がまだありません",
    emptyLines: ["KPI の表があるワークブックを開いて、もう一度読んでください。"],
    readAgain: "もう一度読む",
  },
  en: {
    language: "Language of the text",
    style: "Style of the sentences",
    styles: { plain: "Plain (である)", polite: "Polite (です・ます)" },
    languages: { ja: "Japanese", en: "English" },
    write: "Write to a sheet",
    copy: "Copy the text",
    copied: "Copied.",
    copyRefused: "Could not copy. Select the text below and press Ctrl+C.",
    willCreate: (sheet, rows) => `Writes ${rows} rows to a new sheet “${sheet}”.`,
    willReplace: (sheet, rows) => `Replaces the content of sheet “${sheet}” with ${rows} rows.`,
    nothingElse: "No other sheet is changed.",
    preview: "Preview",
    table: (number) => `Table ${number}`,
    written: (sheet) => `Written to sheet “${sheet}”.`,
    undone: "The workbook is as it was before.",
    notUndoneNext:
      "The sheet has been changed since it was written, so it was left as it is. If you do not need it, delete it.",
    emptyTitle: "There is no indicator to describe yet",
    emptyLines: ["Open a workbook with KPI tables and read it again."],
    readAgain: "Read again",
  },
};
