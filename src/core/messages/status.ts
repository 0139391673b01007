import { tally } from "../indicator/tally";
import type { StatusCode, Verdict } from "../indicator/verdict";
import type { Language } from "./language";
import { statusWord, type StatusVocabulary } from "./status-words";

export { explainVerdict } from "./explain-verdict";
export { statusMark, statusWord } from "./status-words";

/**
 * How many indicators have which status: `全3指標：達成 1、順調 2`. Statuses that none has are left
 * out; those with the same word are counted together.
 */
export function tallyText(
  verdicts: Iterable<Pick<Verdict, "status">>,
  language: Language,
  vocabulary: StatusVocabulary = "plain",
): string {
  const counts = new Map<string, number>();
  for (const [code, count] of Object.entries(tally(verdicts)) as [StatusCode, number][]) {
    const word = statusWord(code, language, vocabulary);
    if (count > 0) counts.set(word, (counts.get(word) ?? 0) + count);
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return { ja: "指標がありません", en: "No indicators" }[language];
  const parts = [...counts].map(([word, count]) => `${word} ${count}`);
  return {
    ja: `全${total}指標：${parts.join("、")}`,
    en: `${total} ${total === 1 ? "indicator" : "indicators"}: ${parts.join(", ")}`,
  }[language];
}
