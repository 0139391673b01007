import type { Language, Localized } from "./language";

/** The columns of the list of converted formulas, in their order. */
export const convertedColumns = ["sheet", "block", "kind", "formula", "content"] as const;
/** The name of one of them. */
export type ConvertedColumn = (typeof convertedColumns)[number];

interface ConvertedSheetTexts {
  readonly sheet: string;
  readonly title: string;
  readonly note: string;
  readonly headers: Readonly<Record<ConvertedColumn, string>>;
  readonly kinds: Readonly<Record<"formula" | "value", string>>;
}

/** The words of the sheet that lists what was converted for people without the add-in. */
export const convertedSheetTexts: Localized<ConvertedSheetTexts> = {
  ja: {
    sheet: "数式の変換記録",
    title: "数式の変換記録",
    note: "Excel アドイン「KPI ロジックモデル」の関数（KPI.…）を、アドインがなくても使える数式か値に置き換えたセルの一覧です。アドインのある Excel でこのブックを開き、「ほかの作業」の「配布と修復」から元の数式に戻せます。",
    headers: {
      sheet: "シート",
      block: "セル",
      kind: "置き換え",
      formula: "元の数式",
      content: "置き換えた内容",
    },
    kinds: { formula: "数式", value: "値" },
  },
  en: {
    sheet: "Converted formulas",
    title: "Converted formulas",
    note: "The cells in which functions of the Excel add-in KPI Logic Model (KPI.…) were replaced by formulas or values that need no add-in. Where the add-in is present, More > Share and repair turns them back.",
    headers: {
      sheet: "Sheet",
      block: "Cells",
      kind: "Became",
      formula: "Former formula",
      content: "What stands there now",
    },
    kinds: { formula: "Formula", value: "Value" },
  },
};

/** What a converted copy of a workbook is called; `null`: the workbook has no name yet. */
export function convertedFileName(workbook: string | null, language: Language): string {
  return language === "ja"
    ? `${workbook ?? "ブック"}（配布用）`
    : `${workbook ?? "Workbook"} (for sharing)`;
}
