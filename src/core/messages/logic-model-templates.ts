import { driverNames } from "./driver-names";
import type { Localized } from "./language";

/** A node of a template, with the words for it in both languages. */
export interface TemplateNode {
  readonly id: string;
  readonly layer: "milestone" | "goal" | "ultimate";
  readonly name: Localized;
  readonly indicators: readonly (Localized & {
    readonly kind: "KGI" | "KPI" | "reference";
  })[];
}

/** A model that others are begun from. */
export interface ModelTemplate {
  readonly title: Localized | null;
  readonly milestoneNote: Localized | null;
  readonly nodes: readonly TemplateNode[];
  readonly links: readonly {
    readonly from: string;
    readonly to: string;
    readonly caption: Localized | null;
  }[];
  readonly exclusions: readonly { readonly name: Localized; readonly reason: Localized }[];
  readonly notes: readonly Localized[];
}

/** What the layer of the KPIs is about. */
export const milestoneNote = {
  ja: "課題を解決し目標を達成するための重要な行動と指標",
  en: "Key actions and measures to solve the issues and reach the goal",
};

/** The goal of both models. */
export const goal = {
  ja: "働きやすい職場環境が整った事業所の増加",
  en: "More offices that are good places to work",
};
const load = {
  ja: "職員の負担軽減・サービスの質の向上",
  en: "Less burden on staff, better quality of care",
};
/** A KPI by its names. */
export function kpi(ja: string, en: string): TemplateNode["indicators"][number] {
  return { ja, en, kind: "KPI" };
}

/**
 * The national model in words: five drivers lead to workplaces that are good to work in, measured
 * by two KGIs. Source: 国の目標設定案（ロジックモデル案）, as quoted by the Tokyo council.
 */
export const nationalTemplate: ModelTemplate = {
  title: null,
  milestoneNote,
  nodes: [
    { id: "N1", layer: "ultimate", name: load, indicators: [] },
    {
      id: "N2",
      layer: "goal",
      name: {
        ja: "働きやすい職場環境が整った事業所が増える",
        en: goal.en,
      },
      indicators: [
        { ja: "生産性向上の取組継続年数", en: "Years of continued improvement", kind: "KGI" },
        {
          ja: "生産性向上推進体制加算の取得事業者割合",
          en: "Share of providers with the productivity promotion bonus",
          kind: "KGI",
        },
      ],
    },
    {
      id: "N3",
      layer: "milestone",
      name: driverNames.technology,
      indicators: [
        kpi("介護テクノロジーの導入事業所数", "Offices that have introduced care technology"),
      ],
    },
    {
      id: "N4",
      layer: "milestone",
      name: driverNames.training,
      indicators: [kpi("研修・セミナーの参加者数", "Participants in courses and seminars")],
    },
    {
      id: "N5",
      layer: "milestone",
      name: driverNames.improvement,
      indicators: [
        kpi(
          "生産性向上委員会を設置している事業所数",
          "Offices with a productivity improvement committee",
        ),
      ],
    },
    {
      id: "N6",
      layer: "milestone",
      name: driverNames.spread,
      indicators: [kpi("モデル事業所の見学会の回数", "Open days at model offices")],
    },
    {
      id: "N7",
      layer: "milestone",
      name: driverNames.momentum,
      indicators: [kpi("フォーラムへの来場者数", "Visitors to the forum")],
    },
  ],
  links: [
    { from: "N2", to: "N1", caption: null },
    { from: "N3", to: "N2", caption: null },
    { from: "N4", to: "N2", caption: null },
    { from: "N5", to: "N2", caption: null },
    { from: "N6", to: "N2", caption: null },
    { from: "N7", to: "N2", caption: null },
  ],
  exclusions: [],
  notes: [],
};
