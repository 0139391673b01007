import type { Localized } from "../../src/core/messages/language";

/** The words around what is generated on the pages of the rules. */
interface RulePageTexts {
  readonly back: string;
  readonly other: string;
  readonly id: string;
  readonly group: string;
  readonly severity: string;
  readonly optional: string;
  readonly why: string;
  readonly example: string;
  readonly says: string;
  readonly mended: string;
  readonly source: string;
  readonly sheet: (name: string) => string;
  readonly merged: string;
  readonly hidden: string;
  readonly filled: string;
  readonly object: string;
  readonly conditional: string;
  readonly listTitle: string;
  readonly listLead: string;
  readonly listSource: string;
  readonly listHead: readonly [id: string, name: string, check: string];
}

export const rulePageTexts: Localized<RulePageTexts> = {
  ja: {
    back: "関数と規則の一覧に戻る",
    other: "English",
    id: "識別子",
    group: "分類",
    severity: "重さ",
    optional:
      "公表するデータのための助言です。表は人が見るためのものでもあるので、点検で「機械可読性」を選んだときだけお知らせします。",
    why: "なぜ大切か",
    example: "指摘になる例",
    says: "指摘と直し方",
    mended: "直した例",
    source: "出典",
    sheet: (name) => `シート「${name}」`,
    merged: "結合したセル",
    hidden: "非表示の行・列",
    filled: "色の付いたセル",
    object: "図形・画像",
    conditional: "条件付き書式",
    listTitle: "機械可読性に関するルールと点検",
    listLead:
      "政府の「行政データにおける機械可読性に関するルール」（令和８年３月31日決定）の各項目を、このアドインのどの点検が見るかの一覧です。元の表は書き換えません。",
    listSource:
      "項目の名称の出典：デジタル庁「行政データにおける機械可読性に関するルール」（公共データ利用規約 第1.0版）。点検との対応は、このアドインが付けたものです。",
    listHead: ["項目", "名称", "点検"],
  },
  en: {
    back: "Back to functions and rules",
    other: "日本語",
    id: "Id",
    group: "Group",
    severity: "Severity",
    optional:
      "It is advice for data to be published. Tables are for people too, so it is given only when “machine readability” is chosen in the check.",
    why: "Why it matters",
    example: "An example that is found",
    says: "What is said, and what to do",
    mended: "The example put right",
    source: "Source",
    sheet: (name) => `Sheet “${name}”`,
    merged: "Merged cells",
    hidden: "Hidden rows or columns",
    filled: "Coloured cells",
    object: "Shapes or pictures",
    conditional: "Conditional format",
    listTitle: "The rules for machine readability, and the checks",
    listLead:
      "Which check of this add-in looks at each rule of the government’s “Rules for machine readability of administrative data” (31 March 2026). Your tables are never rewritten.",
    listSource:
      "Names of the rules: Digital Agency, “Rules for Machine Readability of Administrative Data” (Public Data License 1.0), in Japanese as decided. Which check goes with which is this add-in’s own.",
    listHead: ["Rule", "Name", "Check"],
  },
};
