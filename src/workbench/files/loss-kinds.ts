import type { Localized } from "../../core/messages/language";

/** Parts of a package that a file may lose, by where they stand. */
export const partKinds: readonly { readonly path: RegExp; readonly what: Localized }[] = [
  { path: /^xl\/charts\/chart[^/]*\.xml$/, what: { ja: "グラフ", en: "Charts" } },
  { path: /^xl\/chartsheets\//, what: { ja: "グラフシート", en: "Chart sheets" } },
  {
    path: /^xl\/drawings\/drawing[^/]*\.xml$/,
    what: { ja: "画像・図形の層", en: "Drawing layers (pictures, shapes)" },
  },
  { path: /^xl\/media\//, what: { ja: "画像", en: "Pictures" } },
  { path: /^xl\/diagrams\/data/, what: { ja: "SmartArt", en: "SmartArt" } },
  {
    path: /^xl\/pivotTables\/pivotTable/,
    what: { ja: "ピボットテーブル", en: "Pivot tables" },
  },
  { path: /^xl\/slicers\//, what: { ja: "スライサー", en: "Slicers" } },
  { path: /^xl\/timelines\//, what: { ja: "タイムライン", en: "Timelines" } },
  {
    path: /^xl\/threadedComments\//,
    what: { ja: "コメント（スレッド）", en: "Threaded comments" },
  },
  { path: /^xl\/comments[^/]*\.xml$/, what: { ja: "メモ", en: "Notes" } },
  {
    path: /^xl\/(?:ctrlProps|activeX)\//,
    what: { ja: "フォームの部品（ボタン、チェックボックスなど）", en: "Form controls" },
  },
  { path: /^xl\/embeddings\//, what: { ja: "埋め込みオブジェクト", en: "Embedded objects" } },
  { path: /^xl\/vbaProject\.bin$/, what: { ja: "マクロ", en: "Macros" } },
  {
    path: /^xl\/(?:connections|queryTables\/)/,
    what: { ja: "外部データへの接続", en: "Data connections" },
  },
  { path: /^xl\/externalLinks\//, what: { ja: "他のブックへのリンク", en: "External links" } },
  {
    path: /^xl\/printerSettings\//,
    what: { ja: "プリンター固有の設定", en: "Printer-specific settings" },
  },
  { path: /^customXml\/item\d+\.xml$/, what: { ja: "カスタム XML", en: "Custom XML" } },
  {
    path: /^docProps\/custom\.xml$/,
    what: { ja: "ユーザー設定のプロパティ", en: "Custom properties" },
  },
];

/** What a sheet may lose, by its elements. */
export const elementKinds: readonly { readonly element: RegExp; readonly what: Localized }[] = [
  {
    element: /<(?:x14:)?cfRule\b/g,
    what: { ja: "条件付き書式のルール", en: "Conditional formatting rules" },
  },
  {
    element: /<(?:x14:)?dataValidation\b/g,
    what: { ja: "入力規則", en: "Data validations" },
  },
  { element: /<hyperlink\b/g, what: { ja: "ハイパーリンク", en: "Hyperlinks" } },
  { element: /<protectedRange\b/g, what: { ja: "編集を許可する範囲", en: "Editable ranges" } },
  { element: /<sheetProtection\b/g, what: { ja: "シートの保護", en: "Sheet protection" } },
  {
    element: /<ignoredError\b/g,
    what: { ja: "「エラーを無視」の印", en: "“Ignore error” marks" },
  },
  {
    element: /<(?:filterColumn|sortState)\b/g,
    what: { ja: "フィルターと並べ替えの条件", en: "Filter and sort conditions" },
  },
  { element: /<scenario\b/g, what: { ja: "シナリオ", en: "Scenarios" } },
  {
    element: /<customSheetView\b/g,
    what: { ja: "ユーザー設定のビュー", en: "Custom views" },
  },
  { element: /<x14:sparkline\b/g, what: { ja: "スパークライン", en: "Sparklines" } },
  {
    element: /<legacyDrawingHF\b/g,
    what: { ja: "ヘッダー・フッターの画像", en: "Pictures in headers and footers" },
  },
  {
    element: /<col\b[^>]*\sstyle="[1-9]/g,
    what: { ja: "列全体の書式（空のセルの分）", en: "Column formats (of empty cells)" },
  },
  {
    element: /<row\b[^>]*\scustomFormat="(?:1|true)"/g,
    what: { ja: "行全体の書式（空のセルの分）", en: "Row formats (of empty cells)" },
  },
];

/** What concerns all sheets, by the elements of one part. */
export const styleKinds: readonly {
  readonly part: string;
  readonly element: RegExp;
  readonly what: Localized;
}[] = [
  {
    part: "xl/styles.xml",
    element: /<cellStyle\b/g,
    what: {
      ja: "名前の付いたセルのスタイル（見た目は残ります）",
      en: "Named cell styles (the looks remain)",
    },
  },
  {
    part: "xl/styles.xml",
    element: /<tableStyle\b/g,
    what: { ja: "独自のテーブル スタイル", en: "Custom table styles" },
  },
  {
    part: "xl/sharedStrings.xml",
    element: /<rPh\b/g,
    what: { ja: "ふりがな", en: "Furigana (phonetic guides)" },
  },
];
