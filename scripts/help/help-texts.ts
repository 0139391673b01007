import type { Localized } from "../../src/core/messages/language";

/** What the help says beside what is generated. How the add-in is used, the guide says. */
interface HelpTexts {
  readonly title: string;
  readonly other: string;
  readonly guide: string;
  readonly functions: string;
  readonly functionsHint: string;
  readonly statuses: { readonly title: string; readonly hint: string };
  readonly findings: string;
}

export const helpTexts: Localized<HelpTexts> = {
  ja: {
    title: "KPI 関数と点検の規則",
    other: "English",
    guide: "使い方ガイド（図入り）",
    functions: "関数",
    functionsHint:
      "セルに =KPI. と入力すると候補が出ます。引数には数値のほか、「26.0％」「令和７年度」のような文字のセルをそのまま指定できます。",
    statuses: {
      title: "状態の言葉",
      hint: "期待値比 =（実績値 − 基準値）÷（計画値 − 基準値）。計画値は表にある値、なければ目標までの直線の値です。判定は実績の時期で行い、今日の日付は使いません。",
    },
    findings: "点検で見るところ",
  },
  en: {
    title: "KPI functions and rules of the checks",
    other: "日本語",
    guide: "User guide with pictures",
    functions: "Functions",
    functionsHint:
      "Type =KPI. in a cell to see them. Arguments may be numbers or text cells as they stand, such as 26.0％ or 令和７年度.",
    statuses: {
      title: "The words of status",
      hint: "pace = (actual − baseline) ÷ (planned − baseline). The plan is the value printed in the table, else a straight line to the target. An actual is judged at its own period; today's date is never used.",
    },
    findings: "What is checked",
  },
};
