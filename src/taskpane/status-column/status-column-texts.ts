import type { StatusColumnProposal } from "../../app/status-column/propose-columns";
import type { Localized } from "../../core/messages/language";

interface StatusColumnTexts {
  readonly heading: string;
  readonly what: string;
  readonly none: string;
  readonly column: string;
  readonly choice: (name: string, distance: number) => string;
  readonly hindrances: Readonly<Record<NonNullable<StatusColumnProposal["hindrance"]>, string>>;
  readonly cells: (count: number) => string;
  readonly add: (name: string) => string;
  readonly addNamed: (name: string, table: string) => string;
  readonly written: (name: string, sheet: string) => string;
  readonly undone: string;
}

/** The texts of 状態の列. */
export const statusColumnTexts: Localized<StatusColumnTexts> = {
  ja: {
    heading: "状態の列",
    what: "表の横の空いた列に、指標ごとの =KPI.STATUS() を書き込みます。言葉には色が付き、実績を入れると変わります。書き込むのは下に示すセルだけです。",
    none: "列を加えられる表がありません。",
    column: "書き込む列",
    choice: (name, distance) => (distance === 1 ? `${name} 列（表のすぐ右）` : `${name} 列`),
    hindrances: {
      present: "この表の横には、もう状態があります。",
      protected: "シートが保護されています。保護を解除すると加えられます。",
      "no-column": "表の右に、空いた列がありません。",
    },
    cells: (count) => `書き込むセル ${count} 個`,
    add: (name) => `${name} 列に加える`,
    addNamed: (name, table) => `${table} の ${name} 列に加える`,
    written: (name, sheet) => `シート「${sheet}」の ${name} 列に状態を加えました。`,
    undone: "状態の列を加える前に戻しました。",
  },
  en: {
    heading: "Status column",
    what: "Writes =KPI.STATUS() for each indicator into an empty column beside the table. The words are coloured and follow the actuals. Only the cells below are written.",
    none: "There is no table to add a column to.",
    column: "Column to write into",
    choice: (name, distance) =>
      distance === 1 ? `Column ${name} (right beside the table)` : `Column ${name}`,
    hindrances: {
      present: "Statuses already stand beside this table.",
      protected: "The sheet is protected. Unprotect it to add the column.",
      "no-column": "There is no empty column to the right of the table.",
    },
    cells: (count) => (count === 1 ? "1 cell to write" : `${count} cells to write`),
    add: (name) => `Add to column ${name}`,
    addNamed: (name, table) => `Add to column ${name} of ${table}`,
    written: (name, sheet) => `The statuses were added to column ${name} of “${sheet}”.`,
    undone: "The column is as it was before.",
  },
};
