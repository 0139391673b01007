import type { StatusCode } from "../indicator/status-code";
import type { Language } from "../messages/language";
import { statusNamed, statusVocabularies, statusWord } from "../messages/status-words";
import { folded } from "../register/match-word";

/** All statuses; of those that share a word (`A`, `C`) the one that claims least comes first. */
const codes = [
  "on-track",
  "mostly-on-track",
  "slightly-behind",
  "behind",
  "regressed",
  "not-achieved",
  "achieved",
  "exceeded",
  "not-measured",
  "undetermined",
] as const satisfies readonly StatusCode[];
const languages: readonly Language[] = ["ja", "en"];

const byWord = new Map<string, StatusCode[]>();
for (const code of codes) {
  const words = statusVocabularies.flatMap((vocabulary) =>
    languages.map((language) => folded(statusWord(code, language, vocabulary))),
  );
  for (const word of new Set(words)) byWord.set(word, [...(byWord.get(word) ?? []), code]);
}

/**
 * The status that a word of any vocabulary names. Where several share it, `key` tells which, as it
 * was recorded: a word that staff have changed since counts more than the key beside it.
 */
export function statusInWords(word: string, key: string): StatusCode | null {
  const named = byWord.get(folded(word)) ?? [statusNamed(word)];
  return named.find((code) => code === key) ?? named[0] ?? null;
}
