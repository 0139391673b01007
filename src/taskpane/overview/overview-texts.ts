import type { Localized } from "../../core/messages/language";

interface OverviewTexts {
  readonly heading: (count: number) => string;
  readonly refresh: string;
  readonly filterLabel: string;
  readonly listLabel: string;
  readonly actual: string;
  readonly planned: string;
  readonly baseline: string;
  readonly target: string;
  readonly yearly: string;
  /** Needed a year from the latest actual on, and how many times the original rate that is. */
  readonly yearlyLeft: (rate: string, multiple: string | null) => string;
  readonly item: string;
  readonly value: string;
  readonly period: string;
  readonly cell: string;
  readonly plannedFrom: Readonly<Record<"printed" | "interpolated" | "target", string>>;
  readonly explain: string;
  readonly due: (count: number) => string;
  readonly dueActual: (period: string) => string;
  readonly duePublication: (period: string) => string;
  readonly noActualYet: (count: number) => string;
  readonly unread: (count: number) => string;
  readonly seeIndicators: string;
  readonly findings: (count: number) => string;
  readonly seeFindings: string;
  readonly changesNone: string;
  readonly changesTitle: (count: number) => string;
  readonly andMore: (count: number) => string;
  readonly appeared: string;
  readonly disappeared: string;
  readonly emptyTitle: string;
  readonly emptyHints: readonly string[];
  readonly candidates: (count: number) => string;
  readonly readAgain: string;
}

export const overviewTexts: Localized<OverviewTexts> = {
  ja: {
    heading: (count) => `指標 ${count} 件`,
    refresh: "状態を更新",
    filterLabel: "状態でしぼり込む",
    listLabel: "指標（注意が必要な順）",
    actual: "実績",
    planned: "計画",
    baseline: "基準",
    target: "目標",
    yearly: "1年あたり",
    yearlyLeft: (rate, multiple) =>
      `今後 1年あたり ${rate}${multiple ? `（当初の${multiple}倍）` : ""}`,
    item: "項目",
    value: "値",
    period: "時点",
    cell: "セル",
    plannedFrom: {
      printed: "表の計画値",
      interpolated: "目標までの道のりから計算",
      target: "目標値",
    },
    explain: "判定の説明",
    due: (count) => `時期が来たもの ${count} 件`,
    dueActual: (period) => `${period}の実績がまだありません。`,
    duePublication: (period) =>
      `次回公表（${period}）の時期です。新しい実績と、その次の公表を台帳に入れてください。`,
    noActualYet: (count) =>
      `実績値がまだない指標が ${count} 件あります。表に実績を入力して「状態を更新」を押すと、状態が出ます。`,
    unread: (count) => `読み取れなかったセルが ${count} 個あります。`,
    seeIndicators: "指標を見る",
    findings: (count) => `指摘が ${count} 件あります。`,
    seeFindings: "点検を見る",
    changesNone: "変わった状態はありません。",
    changesTitle: (count) => `${count} 件の状態が変わりました`,
    andMore: (count) => `ほか ${count} 件`,
    appeared: "新しい指標",
    disappeared: "なくなった指標",
    emptyTitle: "KPI の表が見つかりませんでした",
    emptyHints: [
      "見出しに「指標」と「現状値」「目標値」のような言葉がある表を探しています。",
      "非表示のシートは読みません。表示してからもう一度お試しください。",
    ],
    candidates: (count) => `文章の中に、目標らしい記述が ${count} 件あります。`,
    readAgain: "もう一度読む",
  },
  en: {
    heading: (count) => (count === 1 ? "1 indicator" : `${count} indicators`),
    refresh: "Update statuses",
    filterLabel: "Filter by status",
    listLabel: "Indicators, those that need attention first",
    actual: "Actual",
    planned: "Planned",
    baseline: "Baseline",
    target: "Target",
    yearly: "Each year",
    yearlyLeft: (rate, multiple) =>
      `From now on ${rate} each year${multiple ? ` (${multiple} times the original rate)` : ""}`,
    item: "Item",
    value: "Value",
    period: "Period",
    cell: "Cell",
    plannedFrom: {
      printed: "planned value in the table",
      interpolated: "from the path to the target",
      target: "target value",
    },
    explain: "Why this status",
    due: (count) => `Due: ${count}`,
    dueActual: (period) => `No actual yet for ${period}.`,
    duePublication: (period) =>
      `The next publication was expected for ${period}. Enter the new actual, and the publication after it in the register.`,
    noActualYet: (count) =>
      `Indicators without an actual value yet: ${count}. Enter actuals in the tables and choose “Update statuses”.`,
    unread: (count) => `Cells that could not be read: ${count}.`,
    seeIndicators: "See the indicators",
    findings: (count) => (count === 1 ? "There is 1 finding." : `There are ${count} findings.`),
    seeFindings: "See the checks",
    changesNone: "No status has changed.",
    changesTitle: (count) =>
      count === 1 ? "1 status has changed" : `${count} statuses have changed`,
    andMore: (count) => `and ${count} more`,
    appeared: "new indicator",
    disappeared: "no longer there",
    emptyTitle: "No KPI table was found",
    emptyHints: [
      "A table is recognised by header words such as 指標, 現状値 and 目標値 (indicator, baseline, target).",
      "Hidden sheets are not read. Show them and try again.",
    ],
    candidates: (count) => `Passages that sound like goals: ${count}.`,
    readAgain: "Read again",
  },
};
