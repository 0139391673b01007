import { driverNames } from "./driver-names";
import { goal, kpi, milestoneNote, type ModelTemplate } from "./logic-model-templates";

const quality = { ja: "介護サービスの質の向上", en: "Better quality of care" };

const visits = {
  ja: "公開見学会への参加によりセミナーの受講や委員会の設置、テクノロジーの導入を検討",
  en: "Open days make offices consider seminars, a committee and technology",
};

/** The model that Tokyo's council was shown. Source: (案) 生産性向上に資するKGIとKPI. */
export const tokyoTemplate: ModelTemplate = {
  title: {
    ja: "生産性向上に資するKGI（目標数値）とKPI（中間目標数値）",
    en: "KGI (goal) and KPIs (milestones) that serve productivity",
  },
  milestoneNote,
  nodes: [
    { id: "N1", layer: "ultimate", name: quality, indicators: [] },
    {
      id: "N2",
      layer: "goal",
      name: goal,
      indicators: [
        {
          ja: "生産性向上のガイドラインによる業務改善が定着した事業者の割合（アンケート）",
          en: "Share of providers where improvement by the guideline has taken root (survey)",
          kind: "KGI",
        },
        {
          ja: "生産性向上推進体制加算を取得した事業所の割合（国調査）",
          en: "Share of offices with the productivity promotion bonus (national survey)",
          kind: "reference",
        },
        {
          ja: "生産性向上の取組の継続年数（国調査）",
          en: "Years of continued improvement (national survey)",
          kind: "reference",
        },
      ],
    },
    {
      id: "N3",
      layer: "milestone",
      name: driverNames.technology,
      indicators: [
        kpi("介護テクノロジーの導入事業所数", "Offices that have introduced care technology"),
        kpi("介護テクノロジーの活用事業所数", "Offices that make use of care technology"),
      ],
    },
    {
      id: "N4",
      layer: "milestone",
      name: driverNames.training,
      indicators: [
        kpi(
          "生産性向上セミナーの視聴者数・受講事業所数",
          "Viewers and offices of the productivity seminars",
        ),
        kpi(
          "機器導入前セミナー等の受講事業所数",
          "Offices at seminars before equipment is introduced",
        ),
      ],
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
        kpi("試用機器貸出件数", "Loans of equipment for trial"),
      ],
    },
    {
      id: "N6",
      layer: "milestone",
      name: driverNames.spread,
      indicators: [
        kpi("モデル事業所公開見学会への参加事業所数", "Offices at open days of model offices"),
      ],
    },
  ],
  links: [
    {
      from: "N3",
      to: "N2",
      caption: {
        ja: "テクノロジーの導入・活用により、生産性向上の取組を開始",
        en: "Technology starts off the improvement of productivity",
      },
    },
    {
      from: "N5",
      to: "N2",
      caption: {
        ja: "委員会の設置により生産性向上の取組を開始",
        en: "A committee starts off the improvement of productivity",
      },
    },
    {
      from: "N4",
      to: "N2",
      caption: {
        ja: "生産性向上セミナーの受講により、生産性向上の取組を開始",
        en: "The productivity seminars start off the improvement",
      },
    },
    {
      from: "N4",
      to: "N3",
      caption: {
        ja: "導入前セミナー等の受講により介護テクノロジーを導入",
        en: "Seminars beforehand lead to care technology",
      },
    },
    {
      from: "N5",
      to: "N3",
      caption: {
        ja: "委員会の設置により介護テクノロジーの導入を検討",
        en: "A committee makes the office consider care technology",
      },
    },
    { from: "N6", to: "N4", caption: visits },
    { from: "N6", to: "N5", caption: visits },
    { from: "N6", to: "N3", caption: visits },
  ],
  exclusions: [
    {
      name: {
        ja: "国主催フォーラムの参加者数等",
        en: "Participants in national forums and the like",
      },
      reason: {
        ja: "都の施策による効果が期待できない",
        en: "The metropolitan measures have no effect on it",
      },
    },
    {
      name: { ja: "補助金の活用実績額など", en: "Subsidies spent and the like" },
      reason: {
        ja: "目標数値の設定が難しい",
        en: "It is hard to set a numeric target for it",
      },
    },
  ],
  notes: [
    {
      ja: "※KPI選定の基準：継続性（継続した測定が可能）・合理性（行動と目的に因果関係がある）・簡易性（数値の収集方法が複雑でない）",
      en:
        "Criteria for the choice of KPIs: continuity (can be measured again and again), " +
        "rationality (the action leads to the purpose), simplicity (the numbers are easy to collect)",
    },
    {
      ja: "※都の施策による効果が期待できない指標（国主催フォーラムの参加者数等）や目標数値の設定が難しいもの（補助金の活用実績額など）はKPIとして設定しない",
      en:
        "What the metropolitan measures have no effect on (participants in national forums) and " +
        "what a numeric target is hard to set for (subsidies spent) is not made a KPI",
    },
  ],
};
