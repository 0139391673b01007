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

/** 達成, 順調 …: the word that stands in a cell. */
export function statusWord(code: StatusCode, language: Language): string {
  return words[code][language];
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
