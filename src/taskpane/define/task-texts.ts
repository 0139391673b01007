import type { DraftStep } from "../../core/define/draft";
import type { Localized } from "../../core/messages/language";

interface TaskTexts {
  readonly open: string;
  readonly openAgain: string;
  readonly openAgainNamed: (name: string) => string;
  readonly heading: string;
  readonly stepsLabel: string;
  readonly steps: Readonly<Record<DraftStep, string>>;
  readonly headings: Readonly<Record<DraftStep, string>>;
  readonly previous: string;
  readonly next: (step: string) => string;
  readonly unnamed: string;
  readonly keeping: string;
  readonly kept: string;
  readonly notKept: string;
  readonly loading: string;
  readonly notLoaded: string;
  readonly startWhy: string;
  readonly fromSelection: string;
  readonly fromNothing: string;
  readonly fromCount: string;
  readonly fromTable: (count: number) => string;
  readonly search: string;
  readonly noMatch: string;
  readonly nothingSelected: string;
  readonly drafts: (count: number) => string;
  readonly resume: string;
  readonly resumeNamed: (name: string) => string;
  readonly discard: string;
  readonly discardNamed: (name: string) => string;
  readonly discarded: (name: string) => string;
  readonly undo: string;
  readonly subjectAt: string;
}

/** The texts around the steps of 指標を定義する. */
export const taskTexts: Localized<TaskTexts> = {
  ja: {
    open: "指標を定義する",
    openAgain: "この指標を定義し直す",
    openAgainNamed: (name) => `この指標を定義し直す：${name}`,
    heading: "指標を定義する",
    stepsLabel: "手順",
    steps: {
      what: "内容",
      values: "数値",
      criteria: "基準",
      links: "つながり",
      confirm: "確認",
    },
    headings: {
      what: "何を測るか",
      values: "現状と目標",
      criteria: "選定基準",
      links: "つながり",
      confirm: "確認",
    },
    previous: "前へ",
    next: (step) => `次へ：${step}`,
    unnamed: "名前のない指標",
    keeping: "下書きはこのワークブックに保存されます。閉じても続きから始められます。",
    kept: "下書きを保存しました。",
    notKept:
      "下書きを保存できませんでした。入力した内容はこの画面に残っています。もう一度入力すると保存し直します。",
    loading: "下書きを読んでいます…",
    notLoaded: "保存された下書きを読めませんでした。新しく始めることはできます。",
    startWhy: "五つの手順で決め、最後に台帳の１行として書き込みます。どの手順も後で戻れます。",
    fromSelection: "選択中の行から",
    fromNothing: "新しく始める",
    fromCount: "一覧から数える指標を始める",
    fromTable: (count) => `読み取った指標から選ぶ（${count}）`,
    search: "指標名で絞り込む",
    noMatch: "この言葉を含む指標はありません。",
    nothingSelected:
      "選択中のセルに指標も文字もありません。指標の行か、名前のセルを選んでからもう一度押してください。",
    drafts: (count) => `書きかけの下書き（${count}）`,
    resume: "続ける",
    resumeNamed: (name) => `下書きを続ける：${name}`,
    discard: "破棄",
    discardNamed: (name) => `下書きを破棄する：${name}`,
    discarded: (name) => `「${name}」の下書きを破棄しました。`,
    undo: "元に戻す",
    subjectAt: "元のセル",
  },
  en: {
    open: "Define an indicator",
    openAgain: "Define it anew",
    openAgainNamed: (name) => `Define it anew: ${name}`,
    heading: "Define an indicator",
    stepsLabel: "Steps",
    steps: {
      what: "What",
      values: "Values",
      criteria: "Criteria",
      links: "Links",
      confirm: "Confirm",
    },
    headings: {
      what: "What is measured",
      values: "Where it stands and where it is to go",
      criteria: "Is it a good indicator?",
      links: "What it leads to",
      confirm: "Look it over",
    },
    previous: "Previous",
    next: (step) => `Next: ${step}`,
    unnamed: "Indicator without a name",
    keeping: "The draft is kept in this workbook. You can leave and go on later.",
    kept: "The draft is kept.",
    notKept: "The draft could not be kept. What you typed is still here; typing on tries it again.",
    loading: "Reading the drafts…",
    notLoaded: "The drafts that were kept could not be read. You can begin anew all the same.",
    startWhy: "Five steps, and at the end one row of the register. Every step can be gone back to.",
    fromSelection: "From the selected row",
    fromNothing: "Begin with nothing",
    fromCount: "Count over a list",
    fromTable: (count) => `Choose one that was read (${count})`,
    search: "Filter by name",
    noMatch: "No indicator has these words.",
    nothingSelected:
      "The selected cell holds no indicator and no text. Select the row of one, or a cell with its name, and press again.",
    drafts: (count) => `Unfinished drafts (${count})`,
    resume: "Go on",
    resumeNamed: (name) => `Go on with the draft: ${name}`,
    discard: "Discard",
    discardNamed: (name) => `Discard the draft: ${name}`,
    discarded: (name) => `The draft of “${name}” was discarded.`,
    undo: "Undo",
    subjectAt: "Its cell",
  },
};
