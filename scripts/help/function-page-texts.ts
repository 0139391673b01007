import type { Localized } from "../../src/core/messages/language";

/** The words around what is generated on the page of a function. */
interface FunctionPageTexts {
  readonly back: string;
  readonly other: string;
  readonly arguments: string;
  readonly optional: string;
  readonly choices: string;
  readonly result: string;
  readonly examples: string;
  readonly cells: string;
  readonly formula: string;
  readonly gives: string;
  readonly plain: string;
  readonly plainHint: string;
  readonly errors: string;
  readonly error: string;
  readonly cure: string;
}

export const functionPageTexts: Localized<FunctionPageTexts> = {
  ja: {
    back: "関数と規則の一覧に戻る",
    other: "English",
    arguments: "引数",
    optional: "省略可",
    choices: "使える言葉",
    result:
      "割合は 26％ を 0.26 とする数です。セルの表示形式を「パーセンテージ」にすると読みやすくなります。",
    examples: "例",
    cells: "例で使うセル",
    formula: "式",
    gives: "結果",
    plain: "Excel だけで書くと",
    plainHint:
      "配布用に変換すると、この式に置き換わります。引数がセルのときは、空欄や数値でない値を確かめる IF が付きます。",
    errors: "エラーと直し方",
    error: "エラー",
    cure: "表示される説明",
  },
  en: {
    back: "Back to functions and rules",
    other: "日本語",
    arguments: "Arguments",
    optional: "optional",
    choices: "Words to choose from",
    result:
      "Percentages are ratios: 26 % is 0.26. Format the cell as a percentage to read it as such.",
    examples: "Examples",
    cells: "The cells of the examples",
    formula: "Formula",
    gives: "Result",
    plain: "In plain Excel",
    plainHint:
      "Converting a workbook for sharing puts this in its place. Where an argument is a cell, an IF around it asks whether it holds a number.",
    errors: "Errors and cures",
    error: "Error",
    cure: "What Excel says beside it",
  },
};
