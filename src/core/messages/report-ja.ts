import type { ReportTexts } from "./report-texts";

const of = (period: string | null) => (period ? `${period}の` : "");
const by = (period: string | null) => (period ? `${period}に` : "");

/** 会議資料の文体（常体）。 */
export const reportTextsJa: ReportTexts = {
  title: "ＫＰＩの要約",
  overview: ({ sheets, tables, indicators }) =>
    `${sheets}枚のシートにある${tables}個の表から、${indicators}件の指標を読み取った。`,
  tally: (tally, grade) =>
    `状態は、${tally}${grade ? `（政策評価の５区分では「${grade}」に当たる）` : ""}。`,
  quoted: (name) => `「${name}」`,
  nothing: "このブックには、読み取れるＫＰＩの表がない。",
  list: (items) => items.join("、"),
  kinds: { KGI: "ＫＧＩ", KPI: "ＫＰＩ", reference: "参考値" },
  named: (kind, names) => `${kind}として、${names.map((name) => `「${name}」`).join("、")}を置く。`,
  goal: ({ name, baseline, baselinePeriod, target, targetPeriod }) =>
    `「${name}」は、${of(baselinePeriod)}${baseline}から、${by(targetPeriod)}${target}とすることを目標とする。`,
  goalWithoutBaseline: ({ name, written, target, targetPeriod }) =>
    `「${name}」は、${by(targetPeriod)}${target}とすることを目標とする。現状値は${written ? `「${written}」で` : "なく"}、必要な伸びは計算できない。`,
  levelOnly: ({ name, value, period }) => `「${name}」は、${of(period)}値が${value}である。`,
  noValue: (name) => `「${name}」には、現状値も目標値もまだない。`,
  rate: (rate, direction) =>
    `1年あたり${rate}の${direction === "up" ? "上昇" : "低下"}が必要である。`,
  planned: (values) => `途中の計画値は、${values.join("、")}である。`,
  reference: (label, values) => `${label}は、${values.join("、")}である。`,
  gaps: (label, gaps) => `${label}との差は、${gaps.join("、")}である。`,
  rateLeft: (rate, direction, multiple) =>
    `最新の実績から目標までは、1年あたり${rate}の${direction === "up" ? "上昇" : "低下"}が必要である` +
    (multiple ? `（当初の${multiple}倍）。` : "。"),
  at: (period, value) => `${period} ${value}`,
  actual: ({ value, period, planned, pace, status }) =>
    `最新の実績は${of(period)}${value}` +
    (planned ? `（計画値${planned}${pace ? `、期待値比${pace}` : ""}）` : "") +
    `で、「${status}」である。`,
  noVerdict: (status) => `状態は「${status}」である。`,
  inProse: "文章にある目標",
  candidate: (goal, sheet) => `表ではなく文章に「${goal}」がある（シート「${sheet}」）。`,
  tableHeading: "指標の一覧",
  header: ["種別", "指標", "現状値", "目標値", "1年あたり", "最新の実績", "状態", "元のセル"],
  blank: "―",
  ground: "この要約は、ブックのセルにある値だけから作成した。元の表は変更していない。",
};
