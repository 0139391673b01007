import { quotedJa } from "./quoted-names";
import type { ProseStyle, ReportTexts } from "./report-texts";

const of = (period: string | null) => (period ? `${period}の` : "");
const by = (period: string | null) => (period ? `${period}に` : "");
/** 率は上昇・低下し、数は増加・減少する。 */
const way = (direction: "up" | "down", of: "share" | "amount") =>
  of === "share"
    ? { up: "上昇", down: "低下" }[direction]
    : { up: "増加", down: "減少" }[direction];

/** One of two ends of a sentence. */
type End = (plain: string, polite: string) => string;

/** 会議資料の文体。常体と敬体は文末だけが違う。 */
export const reportTextsJa: Readonly<Record<ProseStyle, ReportTexts>> = {
  plain: textsIn((plain) => plain),
  polite: textsIn((_, polite) => polite),
};

function textsIn(end: End): ReportTexts {
  const is = end("である", "です");
  return {
    ...frameIn(end),
    quoted: (name) => `「${name}」`,
    list: (items) => items.join("、"),
    kinds: { KGI: "KGI", KPI: "KPI", reference: "参考値" },
    named: (kind, names) => `${kind}として、${quotedJa(names)}を${end("置く", "置きます")}。`,
    goal: ({ name, baseline, baselinePeriod, target, targetPeriod }) =>
      `「${name}」は、${of(baselinePeriod)}${baseline}を、${by(targetPeriod)}${target}とすることを目標と${end("する", "します")}。`,
    goalToKeep: ({ name, baseline, baselinePeriod, targetPeriod }) =>
      `「${name}」は、${of(baselinePeriod)}${baseline}を、${targetPeriod ? `${targetPeriod}まで` : ""}維持することを目標と${end("する", "します")}。`,
    goalInWords: ({ name, baseline, baselinePeriod, target, targetPeriod }) =>
      `「${name}」の${of(targetPeriod)}目標は、${target}${is}。` +
      (baseline === null ? "" : `現状値は、${of(baselinePeriod)}${baseline}${is}。`),
    goalWithoutBaseline: ({ name, written, target, targetPeriod }) =>
      `「${name}」は、${by(targetPeriod)}${target}とすることを目標と${end("する", "します")}。` +
      `現状値は${written ? `「${written}」で` : "なく"}、必要な伸びは計算${end("できない", "できません")}。`,
    levelOnly: ({ name, value, period }) => `「${name}」は、${of(period)}値が${value}${is}。`,
    noValue: (name) => `「${name}」には、現状値も目標値もまだ${end("ない", "ありません")}。`,
    rate: ({ text, direction, of: what }) =>
      `1年あたり${text}の${way(direction, what)}が必要${is}。`,
    planned: (values) => `途中の計画値は、${values.join("、")}${is}。`,
    reference: (label, values) => `${label}は、${values.join("、")}${is}。`,
    gaps: (label, gaps) => `${label}との差は、${gaps.join("、")}${is}。`,
    rateLeft: ({ text, direction, of: what, multiple }) =>
      `最新の実績から目標までは、1年あたり${text}の${way(direction, what)}が必要${is}` +
      (multiple ? `（当初の${multiple}倍）。` : "。"),
    at: (period, value) => `${period} ${value}`,
    actual: ({ value, period, planned, pace, status }) =>
      `最新の実績は${of(period)}${value}` +
      (planned ? `（計画値${planned}${pace ? `、期待値比${pace}` : ""}）` : "") +
      `で、「${status}」${is}。`,
    notMeasured: (status) => `実績がまだないため、状態は「${status}」${is}。`,
    noVerdict: (status) => `状態は「${status}」${is}。`,
  };
}

type Frame = Pick<
  ReportTexts,
  | "title"
  | "overview"
  | "tally"
  | "nothing"
  | "inProse"
  | "candidate"
  | "tableHeading"
  | "header"
  | "blank"
  | "ground"
>;

/** What stands around the sentences about the indicators. */
function frameIn(end: End): Frame {
  return {
    title: "KPIの要約",
    overview: ({ sheets, tables, indicators }) =>
      `${sheets}枚のシートにある${tables}個の表から、${indicators}件の指標を読み取${end("った", "りました")}。`,
    tally: (tally, grade) => {
      const fits = end("当たる", "当たります");
      return `状態は、${tally}${grade ? `（政策評価の５区分では「${grade}」に${fits}）` : ""}。`;
    },
    nothing: `このブックには、読み取れるKPIの表が${end("ない", "ありません")}。`,
    inProse: "文章にある目標",
    candidate: (goal, sheet) =>
      `表ではなく文章に「${goal}」が${end("ある", "あります")}（シート「${sheet}」）。`,
    tableHeading: "指標の一覧",
    header: ["種別", "指標", "現状値", "目標値", "1年あたり", "最新の実績", "状態", "元のセル"],
    blank: "―",
    ground:
      `この要約は、ブックのセルにある値だけから作成${end("した", "しました")}。` +
      `元の表は変更して${end("いない", "いません")}。`,
  };
}
