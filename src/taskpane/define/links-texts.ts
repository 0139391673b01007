import type { LinkTarget } from "../../core/define/link-targets";
import type { Localized } from "../../core/messages/language";

interface LinksTexts {
  readonly why: string;
  readonly leadsTo: string;
  readonly none: string;
  readonly other: string;
  readonly groups: Readonly<Record<LinkTarget["kind"], string>>;
  readonly ownWords: string;
  readonly sentence: string;
  readonly sentenceHint: string;
  readonly sentencePlaceholder: (name: string, to: string) => string;
  readonly fromModel: (sentence: string) => string;
  readonly takeSentence: string;
  readonly diagram: (names: readonly string[]) => string;
  readonly preparing: string;
  readonly nowhere: string;
}

/** The texts of the fourth step. */
export const linksTexts: Localized<LinksTexts> = {
  ja: {
    why: "この指標が良くなると、何が良くなりますか。説明は会議の資料とロジックモデルの矢印になります。",
    leadsTo: "つながる先",
    none: "まだ決めない",
    other: "ほかの言葉で書く",
    groups: { goal: "目標", area: "領域", indicator: "ほかの指標" },
    ownWords: "つながる先の名前",
    sentence: "つながりの説明",
    sentenceHint: "「〜により〜」の形で、なぜつながるかを書きます。",
    sentencePlaceholder: (name, to) => `${name}が伸びることにより、${to}につながる`,
    fromModel: (sentence) => `ロジックモデルの説明：${sentence}`,
    takeSentence: "この説明を使う",
    diagram: (names) => `つながりの図：${names.join(" → ")}`,
    preparing: "ロジックモデルを読んでいます…",
    nowhere: "つながる先を選ぶと、ここに図が出ます。",
  },
  en: {
    why: "When this indicator improves, what else does? The sentence goes into the report and becomes an arrow of the logic model.",
    leadsTo: "Leads to",
    none: "Not decided yet",
    other: "In other words",
    groups: { goal: "Goals", area: "Areas", indicator: "Other indicators" },
    ownWords: "What it leads to",
    sentence: "Because",
    sentenceHint: "Say why the one leads to the other.",
    sentencePlaceholder: (name, to) => `With ${name} growing, ${to} follows`,
    fromModel: (sentence) => `The logic model says: ${sentence}`,
    takeSentence: "Use this sentence",
    diagram: (names) => `Diagram of the way: ${names.join(" → ")}`,
    preparing: "Reading the logic model…",
    nowhere: "Choose what it leads to, and the diagram follows.",
  },
};
