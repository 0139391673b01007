import type { ExplicitPart } from "../../app/explicit-status";
import type { Localized } from "../../core/messages/language";

interface ExplicitTexts {
  readonly label: (count: number) => string;
  readonly what: string;
  readonly latest: string;
  readonly nothingElse: string;
  readonly listLabel: string;
  readonly keptLabel: string;
  readonly differs: (now: string, then: string) => string;
  readonly losesPlan: string;
  readonly losesRest: string;
  readonly tally: string;
  readonly partOfFormula: string;
  readonly bySettings: string;
  readonly missing: (parts: readonly ExplicitPart[]) => string;
  readonly showMore: (count: number) => string;
  readonly write: (count: number) => string;
  readonly written: (count: number) => string;
  readonly givenBack: (count: number) => string;
  readonly leftAlone: (count: number) => string;
}

const partsJa: Readonly<Record<ExplicitPart, string>> = {
  actual: "実績値",
  baseline: "基準値",
  target: "目標値",
  baselinePeriod: "基準値の時期",
  targetPeriod: "目標値の時期",
  actualPeriod: "実績値の時期",
};

const partsEn: Readonly<Record<ExplicitPart, string>> = {
  actual: "actual",
  baseline: "baseline",
  target: "target",
  baselinePeriod: "period of the baseline",
  targetPeriod: "period of the target",
  actualPeriod: "period of the actual",
};

/** The texts of 数式を明示する. */
export const explicitTexts: Localized<ExplicitTexts> = {
  ja: {
    label: (count) => `数式を明示する（KPI.STATUS() ${count} 件）`,
    what: "「=KPI.STATUS()」を、判定に使うセルを引数に並べた数式に置き換えます。何から判定したかが数式で分かり、セルを変えると Excel がすぐに計算し直します。",
    latest:
      "実績値は、いま最新のセルに決まります。次の実績を入力したら、引数を新しいセルに直してください。",
    nothingElse: "ほかのセルと書式は変わりません。",
    listLabel: "置き換える数式",
    keptLabel: "そのまま残る数式",
    differs: (now, then) => `状態が変わります：${now} → ${then}`,
    losesPlan: "引数のある形は、表の途中の計画値を使わず、基準値と目標値を直線で結びます。",
    losesRest: "引数のある形は、この６つのセルのほかは表を見ません。",
    tally: "指標の行の外にあり、全体の集計を示すため。",
    partOfFormula: "ほかの計算の一部であるため。",
    bySettings: "この設定の判定方法や言葉は、引数のある形では使えないため。",
    missing: (parts) =>
      `次の内容だけを示すセルが見つからないため：${parts.map((part) => partsJa[part]).join("、")}。`,
    showMore: (count) => `あと ${count} 件を表示`,
    write: (count) => `${count} 件の数式を置き換える`,
    written: (count) => `${count} 件の数式を置き換えました。`,
    givenBack: (count) => `${count} 件の数式を元に戻しました。`,
    leftAlone: (count) => `${count} 件は、その後に書き換えられていたため、そのままです。`,
  },
  en: {
    label: (count) => `Make formulas explicit (KPI.STATUS(): ${count})`,
    what: "Replaces “=KPI.STATUS()” with a formula whose arguments are the cells it judges by. The formula then shows where the status comes from, and Excel calculates it as soon as one of them changes.",
    latest:
      "The actual is the latest one as of now. When the next one is entered, point the argument to its cell.",
    nothingElse: "No other cell and no format is changed.",
    listLabel: "Formulas to be replaced",
    keptLabel: "Formulas that stay",
    differs: (now, then) => `The status changes: ${now} → ${then}`,
    losesPlan:
      "The form with arguments does not use the planned values printed in the table; it draws a straight line from baseline to target.",
    losesRest: "The form with arguments sees nothing of the table but these six cells.",
    tally: "It stands outside the rows of indicators and counts all of them.",
    partOfFormula: "It is part of another calculation.",
    bySettings: "The form with arguments knows neither the rule nor the words of the settings.",
    missing: (parts) =>
      `No cell by itself gives the ${parts.map((part) => partsEn[part]).join(", ")}.`,
    showMore: (count) => `Show ${count} more`,
    write: (count) => (count === 1 ? "Replace 1 formula" : `Replace ${count} formulas`),
    written: (count) => (count === 1 ? "1 formula replaced." : `${count} formulas replaced.`),
    givenBack: (count) => (count === 1 ? "1 formula restored." : `${count} formulas restored.`),
    leftAlone: (count) =>
      count === 1
        ? "1 cell holds something else by now and was left alone."
        : `${count} cells hold something else by now and were left alone.`,
  },
};
