import type { ProposalReason } from "../../core/define/proposals";
import type { Localized } from "../../core/messages/language";

interface WhatTexts {
  readonly name: string;
  readonly nameHint: string;
  readonly kind: string;
  readonly kindHint: string;
  readonly area: string;
  readonly definition: string;
  readonly definitionHint: string;
  readonly unit: string;
  readonly unitHint: string;
  readonly direction: string;
  readonly accumulation: string;
  readonly notSaid: string;
  readonly source: string;
  readonly sourceHint: string;
  readonly frequency: string;
  readonly nextPublication: string;
  readonly nextPublicationHint: string;
  readonly owner: string;
  readonly discussion: string;
  readonly measuring: string;
  readonly stage: string;
  readonly meeting: string;
  readonly meetingHint: string;
  readonly schedule: (count: number) => string;
  readonly takeMeeting: (when: string) => string;
  readonly take: (value: string) => string;
  readonly reasons: {
    readonly [K in ProposalReason["kind"]]: (
      reason: Extract<ProposalReason, { kind: K }>,
    ) => string;
  };
}

/** The texts of the first step. */
export const whatTexts: Localized<WhatTexts> = {
  ja: {
    name: "指標名",
    nameHint: "例：ＩＣＴ・介護ロボット等の導入率",
    kind: "種別",
    kindHint: "KGI は目標そのもの、KPI は目標に至る途中、参考値は比べるためだけの値です。",
    area: "領域",
    definition: "定義",
    definitionHint: "何を何で割るか、誰を数えるか。",
    unit: "単位",
    unitHint: "例：％、件、事業所",
    direction: "方向",
    accumulation: "集計",
    notSaid: "決めない",
    source: "出典",
    sourceHint: "例：介護サービス情報公表システム",
    frequency: "頻度",
    nextPublication: "次回公表",
    nextPublicationHint: "例：令和９年３月",
    owner: "担当",
    discussion: "検討の段階",
    measuring: "測り方",
    stage: "段階",
    meeting: "次に決める場",
    meetingHint: "例：令和8年度第2回 介護現場革新会議",
    schedule: (count) => `シートにある予定から選ぶ（${count}）`,
    takeMeeting: (when) => `次に決める場にする：${when}`,
    take: (value) => `「${value}」にする`,
    reasons: {
      word: ({ word }) => `名前に「${word}」とあるため`,
      value: ({ text }) => `値が「${text}」のため`,
      model: ({ node }) => `ロジックモデルの「${node}」にあるため`,
    },
  },
  en: {
    name: "Name",
    nameHint: "e.g. offices that use ICT and care robots",
    kind: "Kind",
    kindHint:
      "A KGI measures the goal itself, a KPI a step on the way to it; a reference is for comparison only.",
    area: "Area",
    definition: "Definition",
    definitionHint: "What is divided by what; who is counted.",
    unit: "Unit",
    unitHint: "e.g. %, people, offices",
    direction: "Direction",
    accumulation: "Accumulation",
    notSaid: "Not said",
    source: "Source",
    sourceHint: "e.g. a yearly survey",
    frequency: "Frequency",
    nextPublication: "Next publication",
    nextPublicationHint: "e.g. March 2027",
    owner: "Owner",
    discussion: "Stage of the discussion",
    measuring: "How it is measured",
    stage: "Stage",
    meeting: "Decided next by",
    meetingHint: "e.g. 2nd council of FY2026",
    schedule: (count) => `Choose from the schedule in the sheets (${count})`,
    takeMeeting: (when) => `Decided next by: ${when}`,
    take: (value) => `Take “${value}”`,
    reasons: {
      word: ({ word }) => `the name says “${word}”`,
      value: ({ text }) => `the value is “${text}”`,
      model: ({ node }) => `the logic model has it at “${node}”`,
    },
  },
};
