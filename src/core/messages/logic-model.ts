import type { LayerRole } from "../logic-model/model";
import type { Language, Localized } from "./language";

/** What a logic model's layers, tables and figure say. */
export interface LogicModelTexts {
  readonly layers: Readonly<Record<LayerRole, string>>;
  readonly kinds: Readonly<Record<"KGI" | "KPI" | "reference", string>>;
  /** The same where a box has little room beside them. */
  readonly shortKinds: Readonly<Record<"KGI" | "KPI" | "reference", string>>;
  /** What else a row of the nodes' table may be: words of its 種別 column. */
  readonly rows: Readonly<Record<"title" | "excluded" | "note", string>>;
  readonly nodeColumns: Readonly<Record<NodeColumn, string>>;
  readonly linkColumns: Readonly<Record<LinkColumn, string>>;
  readonly figure: FigureTexts;
}

/** The columns of `KpiModelNodes`, in their order. */
export const nodeColumns = ["layer", "node", "kind", "indicator", "id", "remark"] as const;
/** A column of `KpiModelNodes`. */
export type NodeColumn = (typeof nodeColumns)[number];

/** The columns of `KpiModelLinks`, in their order. */
export const linkColumns = ["id", "from", "to", "caption", "assumption"] as const;
/** A column of `KpiModelLinks`. */
export type LinkColumn = (typeof linkColumns)[number];

/** The words of the figure itself and of its description for those who do not see it. */
export interface FigureTexts {
  readonly untitled: string;
  /** In the box of an area that no indicator is placed in. */
  readonly unmeasured: string;
  readonly empty: string;
  readonly summary: (counts: {
    readonly layers: number;
    readonly nodes: number;
    readonly indicators: number;
    readonly links: number;
  }) => string;
  readonly layer: (name: string, nodes: readonly string[]) => string;
  readonly node: (name: string, indicators: readonly string[]) => string;
  readonly link: (from: string, to: string, caption: string) => string;
}

const count = (number: number, one: string) => `${number} ${one}${number === 1 ? "" : "s"}`;

const texts: Localized<LogicModelTexts> = {
  ja: {
    layers: {
      input: "基盤",
      activity: "活動",
      output: "アウトプット",
      initial: "初期アウトカム",
      intermediate: "中間アウトカム",
      final: "最終アウトカム",
      impact: "インパクト",
      present: "現在",
      milestone: "中間目標",
      goal: "目標",
      ultimate: "最終的な目標",
    },
    kinds: { KGI: "KGI", KPI: "KPI", reference: "参考値" },
    shortKinds: { KGI: "KGI", KPI: "KPI", reference: "参考値" },
    rows: { title: "表題", excluded: "対象外", note: "注記" },
    nodeColumns: {
      layer: "層",
      node: "目標・領域",
      kind: "種別",
      indicator: "指標",
      id: "番号",
      remark: "備考",
    },
    linkColumns: {
      id: "番号",
      from: "起点",
      to: "終点",
      caption: "つながりの説明",
      assumption: "前提",
    },
    figure: {
      untitled: "ロジックモデル",
      unmeasured: "指標はまだない",
      empty: "目標や領域がまだない。",
      summary: ({ layers, nodes, indicators, links }) =>
        `${layers}つの層に、目標と領域が${nodes}、指標が${indicators}、つながりが${links}ある。`,
      layer: (name, nodes) => `${name}：${nodes.length > 0 ? nodes.join("、") : "なし"}。`,
      node: (name, indicators) =>
        indicators.length > 0 ? `${name}（${indicators.join("、")}）` : name,
      link: (from, to, caption) => `「${from}」から「${to}」へ${caption ? `：${caption}` : ""}。`,
    },
  },
  en: {
    layers: {
      input: "Inputs",
      activity: "Activities",
      output: "Outputs",
      initial: "Initial outcome",
      intermediate: "Intermediate outcome",
      final: "Final outcome",
      impact: "Impact",
      present: "Present",
      milestone: "Milestones",
      goal: "Goal",
      ultimate: "Ultimate goal",
    },
    kinds: { KGI: "KGI", KPI: "KPI", reference: "Reference" },
    shortKinds: { KGI: "KGI", KPI: "KPI", reference: "Ref." },
    rows: { title: "Title", excluded: "Excluded", note: "Note" },
    nodeColumns: {
      layer: "Layer",
      node: "Goal or area",
      kind: "Kind",
      indicator: "Indicator",
      id: "No.",
      remark: "Remarks",
    },
    linkColumns: {
      id: "No.",
      from: "From",
      to: "To",
      caption: "Causal sentence",
      assumption: "Assumption",
    },
    figure: {
      untitled: "Logic model",
      unmeasured: "No indicator yet",
      empty: "There are no goals or areas yet.",
      summary: ({ layers, nodes, indicators, links }) =>
        `${count(layers, "layer")}, ${count(nodes, "node")} (goals and areas), ` +
        `${count(indicators, "indicator")}, ${count(links, "link")}.`,
      layer: (name, nodes) => `${name}: ${nodes.length > 0 ? nodes.join("; ") : "none"}.`,
      node: (name, indicators) =>
        indicators.length > 0 ? `${name} (${indicators.join(", ")})` : name,
      link: (from, to, caption) => `From “${from}” to “${to}”${caption ? `: ${caption}` : ""}.`,
    },
  },
};

/** The words of logic models in a language. */
export function logicModelTexts(language: Language): LogicModelTexts {
  return texts[language];
}
