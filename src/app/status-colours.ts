import type { StatusCode } from "../core/indicator/status-code";
import type { Language } from "../core/messages/language";
import { statusWord, type StatusVocabulary } from "../core/messages/status-words";
import type { WordColour } from "./write-plan";

/** Letters and paper of each status, dark enough on light for 4.5 : 1; the word says the same. */
const statusColours: Readonly<Record<StatusCode, { color: string; fill: string }>> = {
  exceeded: { color: "#0B5A0B", fill: "#DFF6DD" },
  achieved: { color: "#0B5A0B", fill: "#DFF6DD" },
  "on-track": { color: "#0B5A0B", fill: "#EDF8E6" },
  "mostly-on-track": { color: "#005B70", fill: "#E0F3F7" },
  "slightly-behind": { color: "#6B4F00", fill: "#FFF4CE" },
  behind: { color: "#8A3707", fill: "#FDE6D8" },
  regressed: { color: "#A80000", fill: "#FDE7E9" },
  "not-achieved": { color: "#8A1538", fill: "#F9E3EA" },
  "not-measured": { color: "#595959", fill: "#F2F2F2" },
  undetermined: { color: "#404040", fill: "#E6E6E6" },
};

/**
 * The colours of the words, longer words first: what begins with `B+` begins with `B` too. A word
 * of several statuses has the colour of the best of them.
 */
export function wordColours(
  language: Language,
  vocabulary: StatusVocabulary = "plain",
): readonly WordColour[] {
  const colours = new Map<string, WordColour>();
  for (const [code, colour] of Object.entries(statusColours) as [
    StatusCode,
    (typeof statusColours)[StatusCode],
  ][]) {
    const word = statusWord(code, language, vocabulary);
    if (!colours.has(word)) colours.set(word, { word, ...colour });
  }
  return [...colours.values()].toSorted((a, b) => b.word.length - a.word.length);
}
