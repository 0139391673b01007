import type { DraftFaultKind } from "../../core/define/draft-faults";
import type { Localized } from "../../core/messages/language";

interface ConfirmTexts {
  readonly newSheet: (sheet: string) => string;
  readonly newRow: (sheet: string, row: number) => string;
  readonly sameRow: (sheet: string, row: number) => string;
  readonly live: string;
  readonly nothing: string;
  readonly gone: string;
  readonly asNew: string;
  readonly write: (cells: number) => string;
  readonly cells: (count: number) => string;
  readonly cellsHeader: readonly [string, string, string];
  readonly empty: string;
  readonly statusWillBe: (word: string) => string;
  readonly blocked: (count: number) => string;
  readonly advice: (count: number) => string;
  readonly goTo: (step: string) => string;
  readonly faults: Readonly<Record<DraftFaultKind, string>>;
  readonly written: (sheet: string) => string;
  readonly another: string;
  readonly undone: string;
}

/** The texts of the last step. */
export const confirmTexts: Localized<ConfirmTexts> = {
  ja: {
    newSheet: (sheet) =>
      `新しいシート「${sheet}」を作り、その最初の行として書き込みます。ほかのシートは変わりません。`,
    newRow: (sheet, row) =>
      `シート「${sheet}」の ${row} 行目に書き込みます。ほかの行とシートは変わりません。`,
    sameRow: (sheet, row) =>
      `シート「${sheet}」の ${row} 行目の、下のセルだけを書き換えます。ほかのセルは変わりません。`,
    live: "元の表にある値は、そのセルを参照する数式になります。",
    nothing: "台帳と同じ内容です。書き込むものはありません。",
    gone: "元のセルが別の内容になっています。新しい指標として続けることができます。",
    asNew: "新しい指標として続ける",
    write: (cells) => `台帳に書き込む（${cells} セル）`,
    cells: (count) => `書き込むセル（${count}）`,
    cellsHeader: ["列", "内容", "セル"],
    empty: "（空）",
    statusWillBe: (word) => `書き込んだ後の状態：${word}`,
    blocked: (count) => `書き込む前に直すところ（${count}）`,
    advice: (count) => `確かめるとよいところ（${count}）`,
    goTo: (step) => `「${step}」へ`,
    faults: {
      "name-missing": "指標名がありません。",
      "value-unread": "数値として読めない値があります。書いたとおりに残します。",
      "period-unread": "時点として読めないものがあります。書いたとおりに残します。",
      "period-missing": "値に時点がないため、道のりと状態を計算できません。",
      "target-not-after-baseline": "目標の時点が、現状の時点より後ではありません。",
      "milestone-outside": "中間目標の時点が、現状から目標までの順になっていません。",
      "milestone-incomplete": "時点か値のない中間目標があります。",
      "ceiling-missing": "S字の上限がありません。",
      "direction-disagrees": "方向と、現状から目標への動きが反対です。",
      "decision-missing": "基準に当てはまらない点があります。KPI とするかを選んでください。",
      "reason-missing": "基準に当てはまらない指標を KPI とする理由がありません。",
      "count-incomplete": "数える一覧か基準がまだ読めません。",
    },
    written: (sheet) => `シート「${sheet}」に書き込みました。`,
    another: "別の指標を定義する",
    undone: "書き込む前の状態に戻しました。下書きは残っています。",
  },
  en: {
    newSheet: (sheet) =>
      `Adds a sheet “${sheet}” with this as its first row. No other sheet is changed.`,
    newRow: (sheet, row) =>
      `Writes row ${row} of sheet “${sheet}”. All other rows and sheets stay.`,
    sameRow: (sheet, row) =>
      `Writes the cells below in row ${row} of sheet “${sheet}”. All other cells stay.`,
    live: "Values that stand in your own table become formulas that refer to their cells.",
    nothing: "The register says all of this already. There is nothing to write.",
    gone: "The cell that this began from says something else by now. It can go on as a new indicator.",
    asNew: "Go on as a new indicator",
    write: (cells) => `Write to the register (${cells} ${cells === 1 ? "cell" : "cells"})`,
    cells: (count) => `Cells to be written (${count})`,
    cellsHeader: ["Column", "Content", "Cell"],
    empty: "(empty)",
    statusWillBe: (word) => `Its status will be: ${word}`,
    blocked: (count) => `To be mended first (${count})`,
    advice: (count) => `Worth a look (${count})`,
    goTo: (step) => `Go to “${step}”`,
    faults: {
      "name-missing": "There is no name.",
      "value-unread": "A value is no number. It is kept as it was typed.",
      "period-unread": "A period cannot be read. It is kept as it was typed.",
      "period-missing": "A value has no period: neither path nor status can be worked out.",
      "target-not-after-baseline": "The target's period is not later than the baseline's.",
      "milestone-outside": "The milestones are not in order between baseline and target.",
      "milestone-incomplete": "A milestone lacks its period or its value.",
      "ceiling-missing": "The S has no ceiling.",
      "direction-disagrees": "The direction is not that from baseline to target.",
      "decision-missing": "Something speaks against it. Please choose whether it is a KPI.",
      "reason-missing": "There is no reason why it is kept although something speaks against it.",
      "count-incomplete": "The list or the threshold cannot be read yet.",
    },
    written: (sheet) => `Written to sheet “${sheet}”.`,
    another: "Define another",
    undone: "The workbook is as it was before. The draft is still there.",
  },
};
