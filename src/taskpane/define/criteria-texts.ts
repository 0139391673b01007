import type { Criterion, Exclusion, Judgement } from "../../core/indicator/register-entry";
import type { Localized } from "../../core/messages/language";

type Rule = Exclude<Exclusion, "none">;

interface CriteriaTexts {
  readonly why: string;
  readonly names: Readonly<Record<Criterion, string>>;
  readonly meanings: Readonly<Record<Criterion, string>>;
  readonly marks: Readonly<Record<NonNullable<Judgement["mark"]>, string>>;
  readonly ground: (criterion: string) => string;
  readonly groundHints: Readonly<Record<Criterion, string>>;
  readonly exclusions: string;
  readonly questions: Readonly<Record<Rule, string>>;
  readonly examples: Readonly<Record<Rule, string>>;
  readonly yes: Readonly<Record<Rule, string>>;
  readonly no: Readonly<Record<Rule, string>>;
  readonly hint: (word: string) => string;
  readonly decision: string;
  readonly failed: (reasons: readonly string[]) => string;
  readonly failedRules: Readonly<Record<Rule, string>>;
  readonly exclude: string;
  readonly excludeWhy: string;
  readonly keep: string;
  readonly keepWhy: string;
  readonly reason: string;
  readonly reasonDoubtful: string;
  readonly reasonMissing: string;
  readonly reasonHint: string;
}

/** The texts of the third step. The criteria are those of Tokyo's council. */
export const criteriaTexts: Localized<CriteriaTexts> = {
  ja: {
    why: "三つの基準と二つの除外の決まりで、KPI にふさわしいかを確かめます。",
    names: { continuity: "継続性", rationality: "合理性", simplicity: "簡易性" },
    meanings: {
      continuity: "これからも続けて測れるか。",
      rationality: "行動と目的に因果関係があるか。",
      simplicity: "数値の集め方が複雑でないか。",
    },
    marks: { met: "○ 満たす", partly: "△ 一部", unmet: "× 満たさない" },
    ground: (criterion) => `${criterion}の根拠`,
    groundHints: {
      continuity: "例：毎年の実態調査で把握できる",
      rationality: "例：導入が進むと、取組を始める事業所が増える",
      simplicity: "例：国の公表値をそのまま使える",
    },
    exclusions: "除外の確認",
    questions: {
      "no-influence": "都道府県の施策で動かせる値ですか？",
      "no-target": "どれだけあればよいか、目標の数値を置けますか？",
    },
    examples: {
      "no-influence":
        "例：国主催フォーラムの参加者数は、都道府県の施策による効果が期待できません。",
      "no-target": "例：補助金の活用実績額は、多いほどよいとも言えず、目標を置きにくい値です。",
    },
    yes: { "no-influence": "はい、動かせる", "no-target": "はい、置ける" },
    no: { "no-influence": "いいえ、効果が期待できない", "no-target": "いいえ、置けない" },
    hint: (word) => `名前に「${word}」とあります。よく確かめてください。`,
    decision: "この指標をどうしますか？",
    failed: (reasons) => `当てはまらない点があります：${reasons.join("、")}`,
    failedRules: {
      "no-influence": "施策で動かせない",
      "no-target": "目標の数値を置けない",
    },
    exclude: "KPI としない",
    excludeWhy: "台帳に除外の理由とともに残し、会議の資料に「指標としないもの」として載せます。",
    keep: "理由を書いて KPI とする",
    keepWhy: "書いた理由は、会議の資料に載ります。",
    reason: "選定理由",
    reasonDoubtful: "それでも KPI とする理由",
    reasonMissing: "理由を書いてください。理由のないまま KPI にはできません。",
    reasonHint: "例：取組の広がりを見る値がほかにないため",
  },
  en: {
    why: "Three criteria and two exclusion rules tell whether it makes a good KPI.",
    names: { continuity: "Continuity", rationality: "Rationality", simplicity: "Simplicity" },
    meanings: {
      continuity: "Can it be measured year after year?",
      rationality: "Do the actions cause what it measures?",
      simplicity: "Are its figures easy to collect?",
    },
    marks: { met: "○ Met", partly: "△ In part", unmet: "× Not met" },
    ground: (criterion) => `Ground for ${criterion.toLowerCase()}`,
    groundHints: {
      continuity: "e.g. a survey asks for it every year",
      rationality: "e.g. with the equipment, offices begin to improve",
      simplicity: "e.g. the published figures can be used as they are",
    },
    exclusions: "Exclusion rules",
    questions: {
      "no-influence": "Can the prefecture's measures move it?",
      "no-target": "Can a target number be argued for?",
    },
    examples: {
      "no-influence":
        "For example: visitors of a national forum say nothing about the prefecture's work.",
      "no-target": "For example: of subsidies that were used, more is neither better nor worse.",
    },
    yes: { "no-influence": "Yes", "no-target": "Yes" },
    no: { "no-influence": "No, no effect can be expected", "no-target": "No" },
    hint: (word) => `The name says “${word}”: please look twice.`,
    decision: "What becomes of it?",
    failed: (reasons) => `This speaks against it: ${reasons.join(", ")}`,
    failedRules: {
      "no-influence": "no measure moves it",
      "no-target": "no target can be argued for",
    },
    exclude: "It is no KPI",
    excludeWhy:
      "It stays in the register with the rule that excludes it, and the report lists it among what is left out.",
    keep: "Keep it, with a reason",
    keepWhy: "The report shows the reason.",
    reason: "Why it was chosen",
    reasonDoubtful: "Why it is kept all the same",
    reasonMissing: "Please write the reason: without one it cannot be a KPI.",
    reasonHint: "e.g. nothing else shows how the work spreads",
  },
};
