import type { Localized } from "../../core/messages/language";

interface CorrectionTexts {
  readonly correct: string;
  readonly correctTable: (table: string) => string;
  readonly what: string;
  readonly columns: string;
  readonly rows: (count: number) => string;
  readonly column: (letters: string) => string;
  readonly row: (number: number) => string;
  readonly header: (words: string) => string;
  readonly words: (words: string) => string;
  readonly fromValues: string;
  readonly noGround: string;
  readonly automatic: (role: string | null) => string;
  readonly ignore: string;
  readonly nothing: string;
  readonly preview: string;
  readonly previewCount: (indicators: number, percent: number) => string;
  readonly previewNone: string;
  readonly differences: (appeared: number, changed: number, gone: number) => string;
  readonly same: string;
  readonly marks: Readonly<Record<"appeared" | "changed", string>>;
  readonly previewHeader: readonly [string, string, string, string];
  readonly andMore: (count: number) => string;
  readonly save: string;
  readonly where: string;
  readonly cancel: string;
  readonly noTable: string;
  readonly backToAutomatic: string;
  readonly leftOut: (cells: string) => string;
  readonly astray: (cells: string) => string;
  readonly readAgain: string;
  readonly forgetIt: string;
  readonly mark: string;
  readonly markWhat: string;
  readonly address: string;
  readonly addressExample: string;
  readonly useSelection: string;
  readonly badAddress: string;
  readonly otherSheet: (sheet: string) => string;
  readonly markSave: string;
  readonly markPreviewNone: string;
  readonly written: Readonly<Record<"roles" | "table" | "none" | "automatic", string>>;
  readonly undone: string;
  readonly changedNext: string;
  readonly notUndoneNext: string;
}

/** The texts of 読み方を直す. */
export const correctionTexts: Localized<CorrectionTexts> = {
  ja: {
    correct: "読み方を直す",
    correctTable: (table) => `読み方を直す：${table}`,
    what: "列と行の役割を選び直すと、下のプレビューがすぐに変わります。保存するまで、何も書き込みません。",
    columns: "列",
    rows: (count) => `行（${count} 行）`,
    column: (letters) => `${letters} 列`,
    row: (number) => `${number} 行目`,
    header: (words) => `見出し「${words}」`,
    words: (words) => `「${words}」`,
    fromValues: "セルの値から",
    noGround: "手がかりなし",
    automatic: (role) => (role === null ? "自動" : `${role}（自動）`),
    ignore: "使わない",
    nothing: "使わない",
    preview: "プレビュー",
    previewCount: (indicators, percent) => `指標 ${indicators} 件・確かさ ${percent}％。`,
    previewNone:
      "この読み方では KPI の表になりません。指標名の列と、目標値または計画値の列（行）を選んでください。",
    differences: (appeared, changed, gone) =>
      [
        ...(appeared > 0 ? [`増える ${appeared} 件`] : []),
        ...(changed > 0 ? [`変わる ${changed} 件`] : []),
        ...(gone > 0 ? [`なくなる ${gone} 件`] : []),
      ].join("、"),
    same: "いまと同じです。",
    marks: { appeared: "増える", changed: "変わる" },
    previewHeader: ["指標", "基準", "実績", "目標"],
    andMore: (count) => `ほか ${count} 件`,
    save: "この読み方を保存",
    where:
      "ワークブックの中に、目に見えない「名前」として保存します。セルは変わりません。行を挿入しても、シートの名前を変えても有効です。",
    cancel: "やめる",
    noTable: "これは KPI の表ではない",
    backToAutomatic: "自動の読み方に戻す",
    leftOut: (cells) => `${cells} は KPI の表ではないものとして、読んでいません。`,
    astray: (cells) => `${cells} に指定した読み方は、どの表にも使われていません。`,
    readAgain: "また読む",
    forgetIt: "指定を取り消す",
    mark: "範囲を指定して表として読む",
    markWhat:
      "見出しの行から最後の行までを指定してください。どう読めるかを確かめてから保存できます。",
    address: "表の範囲",
    addressExample: "例：B3:H20",
    useSelection: "選択中の範囲を使う",
    badAddress: "「B3:H20」のように、見出しと値を含む範囲を入力してください。",
    otherSheet: (sheet) => `シート「${sheet}」の中の範囲を指定してください。`,
    markSave: "この範囲を表として読む",
    markPreviewNone:
      "この範囲からは、まだ指標を読み取れません。範囲の先頭が見出しの行になっているか確かめてください。",
    written: {
      roles: "読み方を保存しました。",
      table: "この範囲を表として読むようにしました。",
      none: "KPI の表ではないものとして、読まないようにしました。",
      automatic: "自動の読み方に戻しました。",
    },
    undone: "読み方を元に戻しました。",
    changedNext:
      "プレビューの後にワークブックが変わっていました。新しい読み方を確かめて、もう一度保存してください。",
    notUndoneNext: "保存の後に、読み方がまた変わっています。「読み方を直す」で直してください。",
  },
  en: {
    correct: "Correct",
    correctTable: (table) => `Correct the reading: ${table}`,
    what: "Choose what columns and rows are for; the preview follows at once. Nothing is written until you save.",
    columns: "Columns",
    rows: (count) => `Rows (${count})`,
    column: (letters) => `Column ${letters}`,
    row: (number) => `Row ${number}`,
    header: (words) => `Header “${words}”`,
    words: (words) => `“${words}”`,
    fromValues: "from its values",
    noGround: "nothing to go by",
    automatic: (role) => (role === null ? "Automatic" : `${role} (auto)`),
    ignore: "Not used",
    nothing: "not used",
    preview: "Preview",
    previewCount: (indicators, percent) => `Indicators: ${indicators}, confidence ${percent}%.`,
    previewNone:
      "Read like this it is no KPI table. Choose a column of indicator names, and one (or a row) of targets or planned values.",
    differences: (appeared, changed, gone) =>
      [
        ...(appeared > 0 ? [`added: ${appeared}`] : []),
        ...(changed > 0 ? [`changed: ${changed}`] : []),
        ...(gone > 0 ? [`gone: ${gone}`] : []),
      ].join(", "),
    same: "As it is now.",
    marks: { appeared: "added", changed: "changed" },
    previewHeader: ["Indicator", "Baseline", "Actual", "Target"],
    andMore: (count) => `and ${count} more`,
    save: "Save this reading",
    where:
      "Kept in the workbook as hidden names; no cell is changed. It stays right when rows are inserted or the sheet is renamed.",
    cancel: "Cancel",
    noTable: "This is no KPI table",
    backToAutomatic: "Back to automatic",
    leftOut: (cells) => `${cells} is marked as no KPI table and is not read.`,
    astray: (cells) => `What you chose for ${cells} is used by no table.`,
    readAgain: "Read it again",
    forgetIt: "Forget it",
    mark: "Read a range as a table",
    markWhat:
      "Give the range from its header row to its last row. You see how it reads before it is saved.",
    address: "Range of the table",
    addressExample: "e.g. B3:H20",
    useSelection: "Use the selection",
    badAddress: "Enter a range with headers and values, such as B3:H20.",
    otherSheet: (sheet) => `Give a range on sheet “${sheet}”.`,
    markSave: "Read this range as a table",
    markPreviewNone:
      "No indicator can be read from this range yet. Check that it begins with the header row.",
    written: {
      roles: "The reading was saved.",
      table: "The range is read as a table from now on.",
      none: "It is no longer read as a KPI table.",
      automatic: "The reading is automatic again.",
    },
    undone: "The reading is as it was before.",
    changedNext:
      "The workbook has changed since the preview. Look at the new reading and save again.",
    notUndoneNext:
      "The reading has been changed again since it was saved. Use “Correct the reading” instead.",
  },
};
