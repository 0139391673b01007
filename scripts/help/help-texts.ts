import type { Localized } from "../../src/core/messages/language";

/** What the help says beside what is generated: the way in, and what to do when something is odd. */
interface HelpTexts {
  readonly title: string;
  readonly other: string;
  readonly guide: string;
  readonly steps: { readonly title: string; readonly items: readonly string[] };
  readonly safe: { readonly title: string; readonly items: readonly string[] };
  readonly functions: string;
  readonly functionsHint: string;
  readonly statuses: { readonly title: string; readonly hint: string };
  readonly findings: string;
  readonly troubles: {
    readonly title: string;
    readonly items: readonly (readonly [sign: string, cure: string])[];
  };
}

export const helpTexts: Localized<HelpTexts> = {
  ja: {
    title: "KPI ロジックモデルの使い方",
    other: "English",
    guide: "画面の使い方（図入り）",
    steps: {
      title: "はじめに",
      items: [
        "KPI の表があるブックを開き、「KPI」タブの「開く」を押します。",
        "「ワークブックを読む」を押すと、表・指標・現状値・目標値・時期を読み取り、元のセルとともに示します。",
        "表に実績値を入れて「状態を更新」を押すと、指標ごとの状態と理由が出ます。",
        "「点検」は直したほうがよい点を、「要約」は会議資料に使える文章と表を示します。",
      ],
    },
    safe: {
      title: "安心して使うために",
      items: [
        "元の表のセルは書き換えません。書き込むのは、内容を確かめて「書き出す」を押した専用のシートだけです。",
        "データはブックの外に出ません。サーバーも利用状況の収集もありません。",
      ],
    },
    functions: "関数",
    functionsHint:
      "セルに =KPI. と入力すると候補が出ます。引数には数値のほか、「26.0％」「令和７年度」のような文字のセルをそのまま指定できます。",
    statuses: {
      title: "状態の言葉",
      hint: "期待値比 =（実績値 − 基準値）÷（計画値 − 基準値）。計画値は表にある値、なければ目標までの直線の値です。判定は実績の時期で行い、今日の日付は使いません。",
    },
    findings: "点検で見るところ",
    troubles: {
      title: "困ったとき",
      items: [
        [
          "#BUSY! のまま変わらない",
          "「KPI」タブの「開く」を押してください。しばらく待っても変わらないときは「状態を更新」を押すか、引数つきの式にしてください。",
        ],
        [
          "#NAME? と表示される",
          "アドインが読み込まれていません。「KPI」タブがあるか確かめ、セルを編集して Enter を押すと計算し直します。",
        ],
        [
          "#N/A と表示される",
          "セルを選び、エラーの印を押すと理由が出ます。値がまだない（ー など）ときもこの表示です。",
        ],
        ["作業ウィンドウが白いまま", "一度閉じて、「KPI」タブの「開く」で開き直してください。"],
      ],
    },
  },
  en: {
    title: "How to use KPI Logic Model",
    other: "日本語",
    guide: "User guide with pictures",
    steps: {
      title: "First steps",
      items: [
        "Open a workbook with KPI tables and press Open on the KPI tab.",
        "Press “Read the workbook”: tables, indicators, baselines, targets and periods are read and shown with their cells.",
        "Enter actuals in your tables and press “Update statuses”: each indicator gets its status and the reason for it.",
        "Checks lists what to put right; Summary gives prose and a table for the council.",
      ],
    },
    safe: {
      title: "What it does not do",
      items: [
        "It never rewrites a cell of your tables. It writes only onto a sheet of its own, after you have seen what.",
        "No data leaves the workbook: no server, no telemetry.",
      ],
    },
    functions: "Functions",
    functionsHint:
      "Type =KPI. in a cell to see them. Arguments may be numbers or text cells as they stand, such as 26.0％ or 令和７年度.",
    statuses: {
      title: "The words of status",
      hint: "pace = (actual − baseline) ÷ (planned − baseline). The plan is the value printed in the table, else a straight line to the target. An actual is judged at its own period; today's date is never used.",
    },
    findings: "What is checked",
    troubles: {
      title: "When something is odd",
      items: [
        [
          "A cell stays at #BUSY!",
          "Press Open on the KPI tab. If it stays, press Refresh statuses, or give the function its arguments.",
        ],
        [
          "#NAME?",
          "The add-in is not loaded. See whether the KPI tab is there, then edit the cell and press Enter.",
        ],
        [
          "#N/A",
          "Select the cell and press the error mark to read the reason. A value that is not there yet (ー) gives it too.",
        ],
        ["The pane stays blank", "Close it and open it again from the KPI tab."],
      ],
    },
  },
};
