import type { Advice } from "./host";
import type { Localized } from "./language";

/** Why nothing can be taken from a file or the clipboard. */
export type ImportFault =
  | "empty"
  | "encrypted"
  | "old-format" // .xls
  | "not-a-table" // a picture, a PDF, a Word document
  | "broken"
  | "too-large"
  | "too-many-rows"
  | "encoding"
  | "no-values";

/** What happened, and what the user does next. Nothing has been written by then. */
export const importFaultTexts: Readonly<Record<ImportFault, Localized<Advice>>> = {
  empty: {
    ja: {
      what: "中身が空です",
      next: "表の入ったファイルを選ぶか、Excel で表をコピーしてから貼り付けてください。",
    },
    en: {
      what: "There is nothing in it",
      next: "Choose a file that holds a table, or copy a table in Excel and paste it.",
    },
  },
  encrypted: {
    ja: {
      what: "パスワードで保護されたファイルです",
      next: "Excel で開き、パスワードを外した .xlsx として保存してから選んでください。",
    },
    en: {
      what: "The file is protected by a password",
      next: "Open it in Excel, save it as .xlsx without a password, then choose that file.",
    },
  },
  "old-format": {
    ja: {
      what: "古い形式（.xls）のファイルです",
      next: "Excel で開き、「Excel ブック（.xlsx）」として保存してから選んでください。",
    },
    en: {
      what: "The file has the old format (.xls)",
      next: "Open it in Excel, save it as an Excel workbook (.xlsx), then choose that file.",
    },
  },
  "not-a-table": {
    ja: {
      what: "表として読めないファイルです",
      next: "Excel ブック（.xlsx）か CSV を選んでください。ほかの形式のときは、表をコピーして貼り付けてください。",
    },
    en: {
      what: "The file cannot be read as a table",
      next: "Choose an Excel workbook (.xlsx) or a CSV file. From other formats, copy the table and paste it.",
    },
  },
  broken: {
    ja: {
      what: "ファイルが壊れています",
      next: "送り主にもう一度送ってもらうか、Excel で開いて保存し直してから選んでください。",
    },
    en: {
      what: "The file is damaged",
      next: "Ask for it again, or open it in Excel, save it anew, then choose that file.",
    },
  },
  "too-large": {
    ja: {
      what: "ファイルが大きすぎます",
      next: "必要な表だけを新しいブックにコピーして保存し、そのファイルを選んでください。",
    },
    en: {
      what: "The file is too large",
      next: "Copy the table that you need into a new workbook, save it, then choose that file.",
    },
  },
  "too-many-rows": {
    ja: {
      what: "表が大きすぎます",
      next: "一度に取り込めるのは 20,000 行、400,000 セルまでです。必要な行だけをコピーして貼り付けてください。",
    },
    en: {
      what: "The table is too large",
      next: "At most 20,000 rows and 400,000 cells are taken in at once. Copy only the rows that you need and paste them.",
    },
  },
  encoding: {
    ja: {
      what: "文字コードを判別できません",
      next: "Excel で開き、「CSV UTF-8」か「Excel ブック（.xlsx）」として保存してから選んでください。",
    },
    en: {
      what: "The encoding of the text is not known",
      next: "Open it in Excel, save it as “CSV UTF-8” or as an Excel workbook (.xlsx), then choose that file.",
    },
  },
  "no-values": {
    ja: {
      what: "取り込める値が見つかりません",
      next: "１行目に見出し、左の列に指標や市町の名前、その右に実績の数値がある表を選んでください。",
    },
    en: {
      what: "No value was found",
      next: "Choose a table with headers in its first row, names of indicators or municipalities on the left, and numbers to their right.",
    },
  },
};
