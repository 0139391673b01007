import type { Language } from "./language";
import { numberedHeading } from "./numbered-heading";
import type { ProseStyle } from "./report-texts";

/** What became of the indicators since the record before, and what is done, in sentences for a council. */
export interface RecordProse {
  /** `number`: of the section. */
  readonly heading: (number: number) => string;
  /** The first record stands alone. */
  readonly first: (day: string, indicators: number) => string;
  readonly since: (day: string, before: string, counts: readonly string[]) => string;
  readonly count: (kind: "better" | "worse" | "judged" | "unclear", count: number) => string;
  /** Of all indicators together. */
  readonly whole: string;
  readonly changed: (name: string, before: string, after: string) => string;
  readonly comment: (words: string) => string;
  readonly cause: (words: string) => string;
  readonly nextAction: (words: string) => string;
  /** A sentence that begins with what it is about. */
  readonly about: (name: string, sentences: readonly string[]) => string;
}

/** The sentences in a language; Japanese in 常体 or 敬体. */
export function recordProse(language: Language, style: ProseStyle): RecordProse {
  if (language === "en") return english;
  return style === "plain" ? japanese((plain) => plain) : japanese((_, polite) => polite);
}

function japanese(end: (plain: string, polite: string) => string): RecordProse {
  const is = end("である", "です");
  const kinds = {
    better: "良くなった指標が",
    worse: "悪くなった指標が",
    judged: "新たに判定できた指標が",
    unclear: "判定できなくなった指標が",
  };
  return {
    heading: (number) => numberedHeading(number, "記録からみた変化と対応", "ja"),
    first: (day, indicators) =>
      `${day}に、${indicators} 件の指標をはじめて${end("記録した", "記録しました")}。`,
    since: (day, before, counts) =>
      counts.length > 0
        ? `${day}の記録を${before}の記録と比べると、${counts.join("、")}${is}。`
        : `${day}の記録を${before}の記録と比べると、状態の変わった指標は${end("ない", "ありません")}。`,
    count: (kind, count) => `${kinds[kind]} ${count} 件`,
    whole: "全体",
    changed: (name, before, after) =>
      `「${name}」は、「${before}」から「${after}」に${end("なった", "なりました")}。`,
    comment: (words) => `コメントは、「${words}」${is}。`,
    cause: (words) => `要因は、「${words}」${is}。`,
    nextAction: (words) => `次の対応は、「${words}」${is}。`,
    about: (name, sentences) => `${name}について、${sentences.join("")}`,
  };
}

const kindsEn = {
  better: "better",
  worse: "worse",
  judged: "judged for the first time",
  unclear: "no longer judged",
} as const;

const english: RecordProse = {
  heading: (number) => numberedHeading(number, "Changes on record, and what is done", "en"),
  first: (day, indicators) =>
    `Recorded for the first time on ${day}: ${indicators === 1 ? "1 indicator" : `${indicators} indicators`}.`,
  since: (day, before, counts) =>
    counts.length > 0
      ? `Compared with the record of ${before}, on ${day}: ${counts.join(", ")}.`
      : `No status has changed from the record of ${before} to that of ${day}.`,
  count: (kind, count) => `${count} ${kindsEn[kind]}`,
  whole: "All indicators",
  changed: (name, before, after) => `“${name}” went from “${before}” to “${after}”.`,
  comment: (words) => `The comment is: “${words}”.`,
  cause: (words) => `The cause is: “${words}”.`,
  nextAction: (words) => `The next action is: “${words}”.`,
  about: (name, sentences) => `${name}: ${sentences.join(" ")}`,
};
