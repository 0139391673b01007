import type { StatusCode } from "../indicator/verdict";
import type { Language, Localized } from "./language";

/** All statuses with their words, best first: the order in which they are listed for people. */
const words: Readonly<Record<StatusCode, Localized>> = {
  exceeded: { ja: "超過達成", en: "Exceeded" },
  achieved: { ja: "達成", en: "Achieved" },
  "on-track": { ja: "順調", en: "On track" },
  "mostly-on-track": { ja: "概ね順調", en: "Mostly on track" },
  "slightly-behind": { ja: "やや遅れ", en: "Slightly behind" },
  behind: { ja: "遅れ", en: "Behind" },
  regressed: { ja: "後退", en: "Regressed" },
  "not-achieved": { ja: "未達", en: "Not achieved" },
  "not-measured": { ja: "未測定", en: "Not measured" },
  undetermined: { ja: "判定不能", en: "Undetermined" },
};

/** The words that a workbook may choose for its statuses, the usual ones first. */
export const statusVocabularies = ["plain", "grades", "policy"] as const;

/** Which words the statuses have in cells that the add-in fills. */
export type StatusVocabulary = (typeof statusVocabularies)[number];

type Words = Readonly<Partial<Record<StatusCode, Localized>>>;

const a: Localized = { ja: "A", en: "A" };
const c: Localized = { ja: "C", en: "C" };
const considerable: Localized = { ja: "相当程度進展あり", en: "Considerable progress" };
const little: Localized = { ja: "進展が大きくない", en: "Little progress" };

/** A status without a word here has the plain one: it is no judgement that the vocabulary knows. */
const vocabularies: Readonly<Record<StatusVocabulary, Words>> = {
  plain: words,
  // 茨城県's review of its comprehensive strategy: of the 期待値, from 100 % A, 80 % B+, 50 % B, below C.
  grades: {
    exceeded: a,
    achieved: a,
    "on-track": a,
    "mostly-on-track": { ja: "B+", en: "B+" },
    "slightly-behind": { ja: "B", en: "B" },
    behind: c,
    regressed: c,
    "not-achieved": c,
  },
  // 政策評価's five labels; which status goes with which is our own proposal, as in its roll-up.
  policy: {
    exceeded: { ja: "目標超過達成", en: "Target exceeded" },
    achieved: { ja: "目標達成", en: "Target achieved" },
    "on-track": considerable,
    "mostly-on-track": considerable,
    "slightly-behind": little,
    behind: little,
    regressed: { ja: "目標に向かっていない", en: "Not moving towards the target" },
    "not-achieved": little,
  },
};

/** The header of a column of statuses. */
export const statusHeader: Localized = { ja: "状態", en: "Status" };

/** One shape a status, so that a print without colour tells them apart. */
const marks: Readonly<Record<StatusCode, string>> = {
  exceeded: "☆",
  achieved: "◎",
  "on-track": "○",
  "mostly-on-track": "◇",
  "slightly-behind": "△",
  behind: "▲",
  regressed: "▼",
  "not-achieved": "×",
  "not-measured": "－",
  undetermined: "？",
};

/** 達成, 順調 …, or A, B+ … where the workbook has other words: the word that stands in a cell. */
export function statusWord(
  code: StatusCode,
  language: Language,
  vocabulary: StatusVocabulary = "plain",
): string {
  return (vocabularies[vocabulary][code] ?? words[code])[language];
}

/** ◎ ○ ◇ △ ▲ ▼ × － ？ */
export function statusMark(code: StatusCode): string {
  return marks[code];
}

/** The status that a word in either language names, with its mark or without; `null` for any other text. */
export function statusNamed(text: string): StatusCode | null {
  const given = text.trim().toLowerCase();
  const codes = Object.keys(words) as StatusCode[];
  return (
    codes.find((code) =>
      Object.values(words[code]).some((word) =>
        [word, `${marks[code]}${word}`, `${marks[code]} ${word}`].some(
          (spelling) => spelling.toLowerCase() === given,
        ),
      ),
    ) ?? null
  );
}
