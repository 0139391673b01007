import type { CountListFault } from "../../core/define/count-list";
import type { Ambition } from "../../core/define/ambition";
import type { RegisterPath } from "../../core/indicator/register-entry";
import type { Localized } from "../../core/messages/language";

interface ValuesTexts {
  readonly baseline: string;
  readonly target: string;
  readonly value: (what: string) => string;
  readonly period: (what: string) => string;
  readonly valueHint: string;
  readonly periodHint: string;
  readonly understood: (words: string) => string;
  readonly noneYet: string;
  readonly goalInWords: string;
  readonly periodUnread: string;
  readonly milestones: (count: number) => string;
  readonly byStretch: string;
  readonly milestone: (number: number) => string;
  readonly addMilestone: string;
  readonly removeMilestone: (number: number) => string;
  readonly by: (number: number) => string;
  readonly targetBy: string;
  readonly asWhole: string;
  readonly method: string;
  readonly methods: Readonly<Record<RegisterPath, string>>;
  readonly ceiling: string;
  readonly ceilingHint: string;
  readonly ceilingMissing: string;
  readonly noPath: string;
  readonly chart: (from: string, to: string) => string;
  readonly legend: Readonly<Record<"plan" | "actual" | "reference", string>>;
  readonly tableHeader: readonly [string, string, string];
  readonly required: (rate: string) => string;
  readonly points: (value: string) => string;
  readonly eachYearDiffers: string;
  readonly spelledOut: string;
  readonly gap: (label: string, gap: string) => string;
  readonly noGap: (label: string) => string;
  readonly ambition: (facts: {
    readonly change: string;
    readonly usual: string;
    readonly others: number;
    readonly bolder: number;
  }) => string;
  readonly levels: Readonly<Record<Ambition["level"], string>>;
  readonly count: string;
  readonly countWhy: string;
  readonly countOn: string;
  readonly list: string;
  readonly listHint: string;
  readonly useSelection: string;
  readonly selectionRefused: string;
  readonly threshold: string;
  readonly thresholdHint: string;
  readonly actualPeriod: string;
  readonly counted: (reaching: number, of: number, without: number) => string;
  readonly countedOver: string;
  readonly totals: (names: readonly string[]) => string;
  readonly nextHeader: readonly [string, string, string];
  readonly allReach: string;
  readonly shareIsCount: (share: string, of: number, count: number) => string;
  readonly useCount: (count: number) => string;
  readonly listFaults: Readonly<Record<CountListFault | "no-address" | "no-sheet", string>>;
}

/** The texts of the second step. */
export const valuesTexts: Localized<ValuesTexts> = {
  ja: {
    baseline: "現状",
    target: "目標",
    value: (what) => `${what}の値`,
    period: (what) => `${what}の時点`,
    valueHint: "例：90％超",
    periodHint: "例：令和７年度",
    understood: (words) => `→ ${words}`,
    noneYet: "まだ値がないものとして扱います。",
    goalInWords: "言葉の目標です。道のりは描けません。",
    periodUnread: "時点として読めません。例：令和７年度、2029年3月",
    milestones: (count) => (count === 0 ? "中間目標" : `中間目標（${count}）`),
    byStretch: "区間ごとに進め方を変える",
    milestone: (number) => `中間目標 ${number}`,
    addMilestone: "中間目標を加える",
    removeMilestone: (number) => `中間目標 ${number} を取り除く`,
    by: (number) => `中間目標 ${number} までの進め方`,
    targetBy: "最後の中間目標から目標までの進め方",
    asWhole: "全体と同じ",
    method: "目標までの進め方",
    methods: {
      linear: "毎年同じ幅（直線）",
      compound: "毎年同じ率（複利）",
      logistic: "初めと終わりがゆるやか（S字）",
    },
    ceiling: "上限",
    ceilingHint: "S字が近づく値です。割合なら入れなければ 100％ です。",
    ceilingMissing: "割合でない値の S字には、上限が要ります。",
    noPath: "現状と目標の値と時点がそろうと、道のりを描きます。",
    chart: (from, to) => `${from} から ${to} までの道のり`,
    legend: { plan: "計画", actual: "実績", reference: "参考" },
    tableHeader: ["時点", "計画値", "前年比"],
    required: (rate) => `毎年 ${rate}が必要です。`,
    points: (value) => `${value} ポイント`,
    eachYearDiffers: "年ごとに必要な伸びが違います。",
    spelledOut:
      "区間ごとに進め方が違うか、上限が 100％ でないため、毎年の計画値を中間目標として書き込みます。",
    gap: (label, gap) => `${label}の同じ時点の値との差は ${gap} です。`,
    noGap: (label) => `${label}の同じ時点の値と同じです。`,
    ambition: ({ change, usual, others, bolder }) =>
      `現状に対して毎年 ${change} の変化です。ほかの ${others} 件の真ん中は ${usual}、これより大きいものは ${bolder} 件です。`,
    levels: {
      bold: "ほかの指標よりかなり高い目標です。根拠を定義か備考に書いておくと説明しやすくなります。",
      usual: "ほかの指標と同じくらいの目標です。",
      modest: "ほかの指標よりかなり控えめな目標です。",
    },
    count: "一覧から数える",
    countWhy:
      "「３割以上の事業所が利用する市町の数」のように、一覧のうち基準に達したものを数えます。",
    countOn: "一覧から数える指標にする",
    list: "一覧の範囲",
    listHint: "名前の列と値の列を含めて選びます。見出しと合計は除きます。",
    useSelection: "選択範囲を使う",
    selectionRefused: "選択範囲を読めませんでした。セルの範囲をひとつ選んでから押してください。",
    threshold: "基準",
    thresholdHint: "例：30％以上",
    actualPeriod: "一覧の時点",
    counted: (reaching, of, without) =>
      `${of} のうち ${reaching} が基準に達しています。${without > 0 ? `値のないものが ${without} あります。` : ""}`,
    countedOver: "数えるセル",
    totals: (names) => `合計などの行は数えません：${names.join("、")}`,
    nextHeader: ["次に近いもの", "値", "あと"],
    allReach: "値のあるものは、すべて基準に達しています。",
    shareIsCount: (share, of, count) => `${of} の ${share} は ${count} です。`,
    useCount: (count) => `目標を ${count} にする`,
    listFaults: {
      "one-column": "名前の列と値の列の２列以上を選んでください。",
      "no-values": "この範囲に数値の列がありません。",
      "no-address": "範囲を選んで「選択範囲を使う」を押してください。",
      "no-sheet": "この名前のシートがありません。",
    },
  },
  en: {
    baseline: "Baseline",
    target: "Target",
    value: (what) => `${what} value`,
    period: (what) => `${what} period`,
    valueHint: "e.g. 90%",
    periodHint: "e.g. FY2029",
    understood: (words) => `→ ${words}`,
    noneYet: "Taken as not known yet.",
    goalInWords: "A goal in words: there is no path to draw.",
    periodUnread: "This is no period. For example: FY2025, March 2029",
    milestones: (count) => (count === 0 ? "Milestones" : `Milestones (${count})`),
    byStretch: "Let the stretches go different ways",
    milestone: (number) => `Milestone ${number}`,
    addMilestone: "Add a milestone",
    removeMilestone: (number) => `Remove milestone ${number}`,
    by: (number) => `The way to milestone ${number}`,
    targetBy: "The way from the last milestone to the target",
    asWhole: "As the whole way",
    method: "The way to the target",
    methods: {
      linear: "Equal steps (linear)",
      compound: "Equal growth (compound)",
      logistic: "Slow at both ends (logistic)",
    },
    ceiling: "Ceiling",
    ceilingHint: "What the S nears. For a share it is 100% if you leave this empty.",
    ceilingMissing: "Anything but a share needs a ceiling for an S.",
    noPath: "The path is drawn as soon as both values and both periods are there.",
    chart: (from, to) => `The path from ${from} to ${to}`,
    legend: { plan: "Plan", actual: "Actual", reference: "Reference" },
    tableHeader: ["Period", "Planned", "To last year"],
    required: (rate) => `Needed every year: ${rate}.`,
    points: (value) => `${value} points`,
    eachYearDiffers: "Every year needs another step.",
    spelledOut:
      "The stretches differ, or the ceiling is not 100%: the planned value of every year is written as a milestone.",
    gap: (label, gap) => `It differs from ${label} at the same period by ${gap}.`,
    noGap: (label) => `It equals ${label} at the same period.`,
    ambition: ({ change, usual, others, bolder }) =>
      `It changes by ${change} of the baseline every year. The middle of ${others} others is ${usual}; ${bolder} ask for more.`,
    levels: {
      bold: "This asks for far more than the others. A ground in the definition or the remarks helps to explain it.",
      usual: "This asks for about as much as the others.",
      modest: "This asks for far less than the others.",
    },
    count: "Count over a list",
    countWhy:
      "Counts those of a list that reach a threshold: municipalities where 30% of the offices use a system.",
    countOn: "Its value is a count over a list",
    list: "The list",
    listHint: "Select the names and the values. Headers and totals are left out.",
    useSelection: "Use the selection",
    selectionRefused: "The selection could not be read. Select one block of cells and press again.",
    threshold: "Threshold",
    thresholdHint: "e.g. at least 30%",
    actualPeriod: "Period of the list",
    counted: (reaching, of, without) =>
      `${reaching} of ${of} reach the threshold.${without > 0 ? ` ${without} have no value.` : ""}`,
    countedOver: "Cells counted",
    totals: (names) => `Totals are not counted: ${names.join(", ")}`,
    nextHeader: ["Who is next", "Value", "Lacks"],
    allReach: "All that have a value reach the threshold.",
    shareIsCount: (share, of, count) => `${share} of ${of} is ${count}.`,
    useCount: (count) => `Set the target to ${count}`,
    listFaults: {
      "one-column": "Select at least two columns: names and values.",
      "no-values": "No column of this block holds numbers.",
      "no-address": "Select the list and press “Use the selection”.",
      "no-sheet": "There is no sheet of this name.",
    },
  },
};
