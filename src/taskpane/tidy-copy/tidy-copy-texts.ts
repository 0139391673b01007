import type { Localized } from "../../core/messages/language";

interface TidyCopyTexts {
  readonly make: string;
  readonly what: string;
  readonly heading: string;
  readonly willCreate: (sheet: string) => string;
  readonly willReplace: (sheet: string) => string;
  readonly how: string;
  readonly withoutNumber: (rows: number) => string;
  readonly write: (rows: number) => string;
  readonly rows: (indicators: number) => string;
  readonly rowsHeader: readonly [meaning: string, period: string, value: string, cell: string];
  readonly written: (sheet: string, rows: number) => string;
  readonly undone: string;
  readonly emptyTitle: string;
  readonly emptyLines: readonly string[];
}

/** The texts of 機械可読な写しを作る. */
export const tidyCopyTexts: Localized<TidyCopyTexts> = {
  ja: {
    make: "機械可読な写しを作る",
    what: "公表やほかのシステムでの利用のために、１行に１つの値を並べます。",
    heading: "機械可読な写し",
    willCreate: (sheet) =>
      `新しいシート「${sheet}」に下の内容を書き込みます。元の表とほかのシートは変わりません。`,
    willReplace: (sheet) =>
      `シート「${sheet}」の内容を、下の内容に置き換えます。元の表とほかのシートは変わりません。`,
    how: "期間は西暦の日付、値は数値だけにして単位を別の列に置きます。機種依存文字と改行は一般的な文字に直します。",
    withoutNumber: (rows) => `数値のない ${rows} 行は、理由を「値の状態」の列に書きます。`,
    write: (rows) => `写しを作る（${rows} 行）`,
    rows: (indicators) => `写しの内容（指標 ${indicators} 件）`,
    rowsHeader: ["区分", "期間", "値", "元のセル"],
    written: (sheet, rows) => `シート「${sheet}」に ${rows} 行を書き込みました。`,
    undone: "写しを作る前の状態に戻しました。",
    emptyTitle: "写しにする値がまだありません",
    emptyLines: [
      "KPI の表があるワークブックを開くか、「指標」の画面で表の範囲を指定してください。",
    ],
  },
  en: {
    make: "Make a machine-readable copy",
    what: "One value a row, for publication and for other systems.",
    heading: "Machine-readable copy",
    willCreate: (sheet) =>
      `Writes what stands below to a new sheet “${sheet}”. Your tables and all other sheets stay as they are.`,
    willReplace: (sheet) =>
      `Replaces the content of sheet “${sheet}” with what stands below. Your tables and all other sheets stay as they are.`,
    how: "Periods become ISO dates, values plain numbers with their unit in a column of its own; platform-dependent characters and line breaks become common ones.",
    withoutNumber: (rows) =>
      `Rows without a number (${rows}) say why in the column “Value status”.`,
    write: (rows) => `Make the copy (${rows} rows)`,
    rows: (indicators) => `What the copy holds (indicators: ${indicators})`,
    rowsHeader: ["Type", "Period", "Value", "From"],
    written: (sheet, rows) => `Wrote ${rows} rows to sheet “${sheet}”.`,
    undone: "The workbook is as it was before the copy.",
    emptyTitle: "There is no value to copy yet",
    emptyLines: [
      "Open a workbook with KPI tables, or mark a range as a table on the screen “Indicators”.",
    ],
  },
};
