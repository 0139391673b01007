import { tally } from "../indicator/tally";
import type { StatusCode, Verdict } from "../indicator/verdict";
import type { Language } from "./language";
import { statusWord } from "./status-words";

export { explainVerdict } from "./explain-verdict";
export { statusMark, statusWord } from "./status-words";

/** How many indicators have which status: `全3指標：達成 1、順調 2`. Statuses that none has are left out. */
export function tallyText(verdicts: Iterable<Verdict>, language: Language): string {
  const counts = Object.entries(tally(verdicts)) as [StatusCode, number][];
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return { ja: "指標がありません", en: "No indicators" }[language];
  const parts = counts
    .filter(([, count]) => count > 0)
    .map(([code, count]) => `${statusWord(code, language)} ${count}`);
  return {
    ja: `全${total}指標：${parts.join("、")}`,
    en: `${total} ${total === 1 ? "indicator" : "indicators"}: ${parts.join(", ")}`,
  }[language];
}
