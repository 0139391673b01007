import type { Doubt, Homeless } from "../../core/import/match-values";
import type { Localized } from "../../core/messages/language";

interface ImportTexts {
  readonly heading: string;
  readonly what: string;
  readonly choose: string;
  readonly chooseHint: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly pasted: string;
  readonly read: string;
  readonly another: string;
  readonly source: (name: string, values: number) => string;
  readonly withoutNumber: (cells: number) => string;
  readonly write: (values: number) => string;
  readonly nothingChosen: string;
  readonly nothingToChoose: string;
  readonly onlyThese: string;
  readonly ready: (rows: number) => string;
  readonly overwrites: (rows: number) => string;
  readonly overwritesWhy: string;
  readonly unsure: (rows: number) => string;
  readonly unsureWhy: string;
  readonly same: (rows: number) => string;
  readonly unmatched: (rows: number) => string;
  readonly take: (name: string) => string;
  readonly place: string;
  readonly empty: string;
  readonly protected: string;
  readonly otherName: (name: string) => string;
  readonly doubts: Readonly<Record<Exclude<Doubt, "name">, string>>;
  readonly homeless: Readonly<Record<Homeless, string>>;
  readonly buildRegister: string;
  readonly noPlaces: (indicators: number) => string;
  readonly written: (values: number) => string;
  readonly undone: string;
}

/** The texts of 実績を取り込む. */
export const importTexts: Localized<ImportTexts> = {
  ja: {
    heading: "実績を取り込む",
    what: "市町の回答や国の調査の表から、実績の値を読み取ります。どのセルがどう変わるかを確かめてから書き込みます。",
    choose: "ファイルを選ぶ",
    chooseHint: "Excel ブック（.xlsx）か CSV。ファイルはこのパソコンの中だけで読み取ります。",
    paste: "または、コピーした表を貼り付ける",
    pasteHint: "見出しの行も含めてコピーしてください。",
    pasted: "貼り付けた表",
    read: "読み取る",
    another: "別の表を選ぶ",
    source: (name, values) => `「${name}」から ${values} 件の値を読み取りました。`,
    withoutNumber: (cells) => `数値のないセル（ー、未集計など）${cells} 個は取り込みません。`,
    write: (values) => `${values} 件を書き込む`,
    nothingChosen: "取り込む値に印を付けてください。",
    nothingToChoose: "書き込むものはありません。",
    onlyThese: "印を付けたセルだけに書き込みます。ほかのセルは変わりません。",
    ready: (rows) => `取り込む値（${rows} 件）`,
    overwrites: (rows) => `入力済みのセル（${rows} 件）`,
    overwritesWhy: "すでに別の値があります。置き換えるものにだけ印を付けてください。",
    unsure: (rows) => `確かめてください（${rows} 件）`,
    unsureWhy: "同じものかどうか決められません。正しければ印を付けてください。",
    same: (rows) => `すでに同じ値（${rows} 件）`,
    unmatched: (rows) => `行き先のない値（${rows} 件）`,
    take: (name) => `取り込む：${name}`,
    place: "書き込むセル",
    empty: "（空）",
    protected: "保護されたシートです。保護を解除しないと書き込めないことがあります。",
    otherName: (name) => `名前が少し違います：${name}`,
    doubts: {
      column: "列の見出しが違います",
      area: "領域が違います",
      unit: "単位が違います",
      percent: "元の値に ％ がありません",
      period: "元の表に時期がありません",
      "year-kind": "「年」と「年度」が違います",
      about: "「約」「以上」などの付いた値です",
      several: "行き先か値が複数あります",
    },
    homeless: {
      name: "同じ名前の行がありません",
      period: "その時期の実績のセルがありません",
      "no-place": "実績を入れるセルがありません",
      formula: "行き先のセルは数式です",
      older: "より新しい値があります",
    },
    buildRegister: "台帳を作る",
    noPlaces: (indicators) =>
      `${indicators} 件は、表に実績のセルがありません。KPI 台帳を作ると、台帳に取り込めます。`,
    written: (values) => `${values} 件の値を書き込みました。`,
    undone: "取り込む前の状態に戻しました。",
  },
  en: {
    heading: "Import actuals",
    what: "Reads actual values from a municipality's reply or a survey's table. You see which cell changes and how before anything is written.",
    choose: "Choose a file",
    chooseHint: "An Excel workbook (.xlsx) or a CSV file. It is read on this computer only.",
    paste: "Or paste a copied table",
    pasteHint: "Copy it with its row of headers.",
    pasted: "Pasted table",
    read: "Read it",
    another: "Choose another table",
    source: (name, values) => `Values read from “${name}”: ${values}.`,
    withoutNumber: (cells) =>
      `Cells without a number (–, not compiled and so on) are left out: ${cells}.`,
    write: (values) => (values === 1 ? "Write 1 value" : `Write ${values} values`),
    nothingChosen: "Tick the values to import.",
    nothingToChoose: "There is nothing to write.",
    onlyThese: "Only the ticked cells are written. No other cell is changed.",
    ready: (rows) => `To be imported (${rows})`,
    overwrites: (rows) => `Cells with a value already (${rows})`,
    overwritesWhy: "They hold another value. Tick only those to be replaced.",
    unsure: (rows) => `Please check (${rows})`,
    unsureWhy: "Whether these are the same cannot be told. Tick what is right.",
    same: (rows) => `The same already (${rows})`,
    unmatched: (rows) => `Values without a place (${rows})`,
    take: (name) => `Import: ${name}`,
    place: "Cell to write",
    empty: "(empty)",
    protected: "The sheet is protected. Excel may refuse until the protection is removed.",
    otherName: (name) => `The name here is a little different: ${name}`,
    doubts: {
      column: "The headers differ",
      area: "The areas differ",
      unit: "The units differ",
      percent: "The source has no % sign",
      period: "The source gives no period",
      "year-kind": "Calendar year against fiscal year",
      about: "Not exact: about, at least or the like",
      several: "Several places or several values",
    },
    homeless: {
      name: "No row has this name",
      period: "No cell for an actual of that period",
      "no-place": "There is no cell for its actual",
      formula: "The cell holds a formula",
      older: "There is a newer value",
    },
    buildRegister: "Build the register",
    noPlaces: (indicators) =>
      `Values whose table has no cell for actuals: ${indicators}. Build the KPI register to import them there.`,
    written: (values) => (values === 1 ? "1 value written." : `${values} values written.`),
    undone: "The workbook is as it was before the import.",
  },
};
