import { formatQuantity } from "../cell/format-quantity";
import type { Change, ChangeKind } from "../history/compare";
import type { Standing } from "../history/standing";
import { formatPeriod } from "../period/format-period";
import type { Language, Localized } from "./language";
import { statusWord, type StatusVocabulary } from "./status-words";

/** What became of an indicator, in a word or two. */
export const changeWords: Readonly<Record<ChangeKind, Localized>> = {
  worse: { ja: "悪くなった", en: "Worse" },
  unclear: { ja: "判定できなくなった", en: "No longer judged" },
  gone: { ja: "なくなった", en: "No longer there" },
  better: { ja: "良くなった", en: "Better" },
  judged: { ja: "新たに判定", en: "Newly judged" },
  new: { ja: "新しい指標", en: "New indicator" },
  moved: { ja: "値だけが変わった", en: "Another value, same status" },
  same: { ja: "変わりなし", en: "No change" },
};

/** Words that statuses are written in. */
export interface StatusWriting {
  readonly language: Language;
  readonly words: StatusVocabulary;
}

/** `36.0%（2026年）`; `null` when nothing was measured. */
export function standingValue(
  { value, unit, period }: Pick<Standing, "value" | "unit" | "period">,
  language: Language,
): string | null {
  if (value === null) return null;
  const text = formatQuantity(value, unit, language);
  if (!period) return text;
  const when = formatPeriod(period, language);
  return language === "ja" ? `${text}（${when}）` : `${text} (${when})`;
}

/** `やや遅れ`; a dash when the row has no status. */
export function standingStatus({ status }: Standing, { language, words }: StatusWriting): string {
  return status === null ? "－" : statusWord(status, language, words);
}

/** `やや遅れ → 概ね順調`, `36.0% → 42.0%`: what differs, and only that. */
export function changeParts({ before, after }: Change, writing: StatusWriting): readonly string[] {
  if (!before || !after) return [];
  const { language } = writing;
  const pairs = [
    before.status === after.status
      ? null
      : [standingStatus(before, writing), standingStatus(after, writing)],
    valuePair(before, after, language),
  ];
  return pairs.flatMap((pair) => (pair ? [pair.join(" → ")] : []));
}

function valuePair(before: Standing, after: Standing, language: Language): string[] | null {
  const [then, now] = [before, after].map((one) => standingValue(one, language) ?? "－");
  if (then === undefined || now === undefined || then === now) return null;
  return [then, now];
}
