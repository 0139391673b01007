import type { Localized } from "../../core/messages/language";

interface ChecksTexts {
  readonly heading: (count: number) => string;
  readonly checkAgain: string;
  readonly check: string;
  readonly filterLabel: string;
  readonly groupLabel: string;
  readonly allGroups: (count: number) => string;
  readonly groupCount: (group: string, count: number) => string;
  readonly search: string;
  readonly showWaived: (count: number) => string;
  readonly shown: (shown: number, all: number) => string;
  readonly nothingShown: string;
  readonly showAll: string;
  readonly machine: string;
  readonly machineWhy: string;
  readonly list: string;
  readonly beside: string;
  readonly count: (count: number) => string;
  readonly why: string;
  readonly cure: string;
  readonly rule: (id: string) => string;
  readonly ruleLabel: (title: string) => string;
  readonly source: (id: string) => string;
  readonly unfold: (count: number) => string;
  readonly fold: string;
  readonly waivedBecause: (reason: string) => string;
  readonly emptyTitle: string;
  readonly emptyLines: readonly string[];
  readonly onlyWaivedTitle: string;
  readonly onlyWaivedLines: readonly string[];
  readonly nothingReadTitle: string;
  readonly nothingReadLines: readonly string[];
  readonly cancelledTitle: string;
  readonly cancelledLines: readonly string[];
  readonly failedTitle: string;
  readonly failedNext: string;
  readonly notLooked: string;
}

/** The texts of the screen 点検. */
export const checksTexts: Localized<ChecksTexts> = {
  ja: {
    heading: (count) => `指摘 ${count} 件`,
    checkAgain: "もう一度点検",
    check: "点検する",
    filterLabel: "重さでしぼり込む",
    groupLabel: "分野でしぼり込む",
    allGroups: (count) => `すべての分野（${count}）`,
    groupCount: (group, count) => `${group}（${count}）`,
    search: "言葉でしぼり込む",
    showWaived: (count) => `見送った指摘も表示（${count}）`,
    shown: (shown, all) => `${all} 件のうち ${shown} 件を表示しています。`,
    nothingShown: "この条件に合う指摘はありません。",
    showAll: "すべて表示",
    machine: "機械可読性も点検する",
    machineWhy: "公開するデータの政府ルールです。選択はブックに保存されます。",
    list: "指摘の一覧",
    beside: "表の外",
    count: (count) => `${count} 件`,
    why: "なぜ",
    cure: "どうする",
    rule: () => "規則の説明",
    ruleLabel: (title) => `規則の説明：${title}（新しいウィンドウ）`,
    source: (id) => `根拠 ${id}`,
    unfold: (count) => `${count} 件のセルを表示`,
    fold: "セルの一覧を閉じる",
    waivedBecause: (reason) => `見送り：${reason}`,
    emptyTitle: "指摘はありません",
    emptyLines: ["読み取った表と文章に、食い違いや不足は見つかりませんでした。よく整っています。"],
    onlyWaivedTitle: "残っている指摘はありません",
    onlyWaivedLines: ["見つかった指摘は、すべて理由を添えて見送られています。"],
    nothingReadTitle: "点検する KPI の表がありません",
    nothingReadLines: ["「指標」の画面で、表として読む範囲を指定できます。"],
    cancelledTitle: "点検を中止しました",
    cancelledLines: ["ワークブックはそのままです。"],
    failedTitle: "点検できませんでした",
    failedNext:
      "ワークブックはそのままです。もう一度試しても同じときは、作業ウィンドウを開き直してください。",
    notLooked: "色と図形は Excel から読み取れなかったため、点検していません。",
  },
  en: {
    heading: (count) => (count === 1 ? "1 finding" : `${count} findings`),
    checkAgain: "Check again",
    check: "Check",
    filterLabel: "Filter by severity",
    groupLabel: "Filter by subject",
    allGroups: (count) => `All subjects (${count})`,
    groupCount: (group, count) => `${group} (${count})`,
    search: "Filter by words",
    showWaived: (count) => `Show waived findings (${count})`,
    shown: (shown, all) => `Showing ${shown} of ${all}.`,
    nothingShown: "No finding meets these conditions.",
    showAll: "Show all",
    machine: "Check machine readability",
    machineWhy: "The government’s rules for published data. The choice is kept in the workbook.",
    list: "Findings",
    beside: "Beside the tables",
    count: (count) => (count === 1 ? "1 finding" : `${count} findings`),
    why: "Why",
    cure: "What to do",
    rule: () => "About this rule",
    ruleLabel: (title) => `About this rule: ${title} (new window)`,
    source: (id) => `Source ${id}`,
    unfold: (count) => `Show the ${count} cells`,
    fold: "Hide the cells",
    waivedBecause: (reason) => `Waived: ${reason}`,
    emptyTitle: "No findings",
    emptyLines: [
      "The tables and sentences agree with each other and nothing is missing. Well kept.",
    ],
    onlyWaivedTitle: "No findings left",
    onlyWaivedLines: ["All that was found is waived, each with its reason."],
    nothingReadTitle: "There is no KPI table to check",
    nothingReadLines: ["On the screen “Indicators” you can mark a range to be read as a table."],
    cancelledTitle: "The check was cancelled",
    cancelledLines: ["The workbook is as it was."],
    failedTitle: "The check failed",
    failedNext:
      "The workbook is as it was. If trying again does not help, close the pane and open it again.",
    notLooked: "Excel did not tell colours and shapes, so these were not checked.",
  },
};
