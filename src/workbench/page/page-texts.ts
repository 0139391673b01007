import type { Localized } from "../../core/messages/language";

/** Every word of the workbench page. */
export const pageTexts = {
  product: { ja: "KPI ロジックモデル", en: "KPI Logic Model" },
  standIn: { ja: "Excel の代わりの作業台", en: "Workbench in place of Excel" },
  open: { ja: "開く", en: "Open" },
  openTip: { ja: "Excel ブック（.xlsx）を開きます", en: "Opens an Excel workbook (.xlsx)" },
  save: { ja: "保存", en: "Save" },
  saveTip: {
    ja: "今の内容を .xlsx としてダウンロードします",
    en: "Downloads the workbook as it is now (.xlsx)",
  },
  samples: { ja: "見本を開く", en: "Open a sample" },
  language: { ja: "言語", en: "Language" },
  darkColors: { ja: "暗い配色にする", en: "Use dark colours" },
  lightColors: { ja: "明るい配色にする", en: "Use light colours" },
  ribbon: { ja: "アドインのリボン", en: "Ribbon of the add-in" },
  grid: { ja: "スプレッドシート", en: "Spreadsheet" },
  pane: { ja: "アドインの作業ウィンドウ", en: "Task pane of the add-in" },
  closePane: { ja: "作業ウィンドウを閉じる", en: "Close the task pane" },
  resizePane: { ja: "作業ウィンドウの幅", en: "Width of the task pane" },
  startingGrid: { ja: "スプレッドシートを準備しています…", en: "Preparing the spreadsheet…" },
  startingAddIn: { ja: "アドインを起動しています…", en: "Starting the add-in…" },
  opening: { ja: "ファイルを開いています…", en: "Opening the file…" },
  saving: { ja: "保存の準備をしています…", en: "Preparing to save…" },
  running: { ja: "実行しています…", en: "Running…" },
  saved: { ja: "保存しました（ダウンロード）", en: "Saved (downloaded)" },
  dropHere: { ja: "ここに .xlsx を落とすと開きます", en: "Drop an .xlsx file to open it" },
  dismiss: { ja: "閉じる", en: "Dismiss" },
  openedWith: { ja: "このファイルについて", en: "About this file" },
  failed: { ja: "うまくいきませんでした", en: "Something went wrong" },
  noPage: {
    ja: "ページの部品を読み込めませんでした。通信を確認して、ページを読み込み直してください。",
    en: "Part of the page could not be loaded. Check the connection and reload the page.",
  },
  lossTitle: { ja: "保存すると失われるもの", en: "What saving would lose" },
  lossIntro: {
    ja: "次のものは、保存したファイルには残りません。元のファイルは変わりません。",
    en: "The saved file will not contain the following. The original file stays as it is.",
  },
  wholeBook: { ja: "ブック全体", en: "Whole workbook" },
  saveAnyway: { ja: "このまま保存", en: "Save anyway" },
  cancel: { ja: "やめる", en: "Cancel" },
  limitsTitle: { ja: "この作業台について", en: "About this workbench" },
  limitsShort: {
    ja: "ここは Excel ではなく、デモとテストのための代わりです。データはこの端末の外へ出ません。",
    en: "This is not Excel but a stand-in for demonstrations and tests. No data leaves this device.",
  },
  limitsMore: { ja: "できないこと", en: "What it lacks" },
  limitsIntro: {
    ja: "アドインは Excel と同じプログラムが、同じ Office.js で動いています。代わりになっているのは表計算の部分だけです。次のものは Excel とは違います。",
    en: "The add-in is the same program as in Excel, on the same Office.js. Only the spreadsheet is a stand-in. It differs from Excel in the following.",
  },
} as const satisfies Record<string, Localized>;

/** What the stand-in can't do, for those who ask. */
export const limits: readonly Localized[] = [
  {
    ja: "グラフ・画像・ピボットテーブル・入力規則は表示されません（開いたファイルのものは、保存すると残ります）。",
    en: "Charts, pictures, pivot tables and data validations are not shown (those of an opened file are kept on saving).",
  },
  {
    ja: "Excel の関数のうち、新しいものや特殊なもの（GROUPBY、REGEXTEST、PHONETIC など）は計算できません。",
    en: "Some functions of Excel, new or special ones (GROUPBY, REGEXTEST, PHONETIC …), are not calculated.",
  },
  {
    ja: "列の幅や文字の見え方は、お使いの書体によって Excel と少し違います。",
    en: "Column widths and lettering differ a little from Excel, depending on your fonts.",
  },
  {
    ja: "共同編集、印刷、マクロ、コメントはありません。",
    en: "There is no co-authoring, printing, macros or comments.",
  },
  {
    ja: "アドインが使う Excel の機能だけに答えます。知らない機能は、名前を挙げて断ります。",
    en: "It answers only what add-ins like this one ask of Excel; anything else is refused by name.",
  },
  {
    ja: "最後の確認は、本物の Excel で行ってください。",
    en: "The last word is a check in the real Excel.",
  },
];
