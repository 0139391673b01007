import type { Unit } from "../cell/reading";
import { formatQuantity } from "../cell/format-quantity";
import type { Criterion, Exclusion } from "../indicator/register-entry";
import type { Language } from "../messages/language";
import { registerHeader } from "../messages/register-headers";
import {
  accumulationWords,
  directionWords,
  exclusionWords,
  judgementMarks,
  kindWords,
  pathWords,
} from "../messages/register-words";
import { formatPeriod } from "../period/format-period";
import type { RegisterColumn } from "../register/columns";
import { draftTexts, type DraftContent, type DraftJudgement } from "./draft";
import { isDoubtful, judgeChoice } from "./judge-choice";
import type { DraftPath, Understanding } from "./understand";

/** The columns of the register that a draft speaks of. */
export type DefinedColumn = Exclude<
  RegisterColumn,
  "actual" | "planned" | "required" | "pace" | "status" | "origin"
>;

/** What each column would say, in the register's language; empty where nothing is said. */
export function columnTexts(
  content: DraftContent,
  understood: Understanding,
  language: Language,
): Readonly<Record<DefinedColumn, string>> {
  const { texts, kind, direction, accumulation, criteria, decision } = content;
  const typed = Object.fromEntries(draftTexts.map((text) => [text, texts[text].trim()])) as Record<
    (typeof draftTexts)[number],
    string
  >;
  const excluded = decision === "exclude" && isDoubtful(judgeChoice(content));
  return {
    ...typed,
    kind: kindWords[kind][language],
    direction: direction ? directionWords[direction][language] : "",
    accumulation: accumulation ? accumulationWords[accumulation][language] : "",
    milestones: milestonesText(content, understood, language),
    path: pathText(content, understood, language),
    continuity: judgementText(criteria.continuity),
    rationality: judgementText(criteria.rationality),
    simplicity: judgementText(criteria.simplicity),
    exclusion: exclusionText(content, language),
    // What is excluded stays out; a reason beside it would say that it is kept all the same.
    reason: excluded ? "" : typed.reason,
  };
}

/** `○ 毎年の実態調査で把握できる` */
function judgementText(judgement: DraftJudgement | null): string {
  if (!judgement) return "";
  const mark = judgement.mark ? judgementMarks[judgement.mark] : "";
  return [mark, judgement.ground.trim()].filter((part) => part !== "").join(" ");
}

/** The rule that excludes it, 該当なし once both are answered, or the criterion for which it is left out. */
function exclusionText(content: DraftContent, language: Language): string {
  const { unmet, excludedBy } = judgeChoice(content);
  const [rule] = excludedBy;
  if (rule) return exclusionWords[rule][language];
  if (content.decision === "exclude" && unmet.length > 0) return unmetText(unmet, language);
  const answered: Exclusion | null = content.influence && content.settable ? "none" : null;
  return answered ? exclusionWords[answered][language] : "";
}

function unmetText(unmet: readonly Criterion[], language: Language): string {
  const names = unmet.map((criterion) => registerHeader(criterion, language));
  return {
    ja: `${names.join("・")}を満たさない`,
    en: `Does not meet: ${names.join(", ")}`,
  }[language];
}

/** A path of equal steps is what the register takes for granted. */
function pathText({ path }: DraftContent, understood: Understanding, language: Language): string {
  return path === "linear" || understood.path?.spelledOut ? "" : pathWords[path][language];
}

/** As typed; where the way cannot be said in a word, the value of every year on it. */
function milestonesText(
  { milestones }: DraftContent,
  { path, unit }: Understanding,
  language: Language,
): string {
  const separator = { ja: "、", en: "; " }[language];
  const typed = milestones.map(({ period, value }) => `${period.trim()} ${value.trim()}`);
  const all = path?.spelledOut ? yearly(path, unit?.unit ?? null, language) : typed;
  return all.join(separator);
}

function yearly({ rows }: DraftPath, unit: Unit | null, language: Language): readonly string[] {
  if (!rows.ok) return [];
  return rows.value
    .slice(1, -1)
    .map(({ period, planned }) => `${formatPeriod(period, language)} ${plain(planned, unit)}`);
}

/** Without a space before the unit: period and value are told apart by theirs. */
function plain(value: number, unit: Unit | null): string {
  if (unit?.symbol === "%") return `${Number((value * 100).toFixed(2))}%`;
  return formatQuantity(value, unit, "ja");
}
