import { comparePeriods } from "../period/calendar";
import type { DraftContent, DraftStep } from "./draft";
import { valueOf, type Echo } from "./echo";
import { isDoubtful, judgeChoice } from "./judge-choice";
import type { Understanding } from "./understand";

/** What is missing or does not fit. */
export type DraftFaultKind =
  | "name-missing"
  | "value-unread"
  | "period-unread"
  | "period-missing"
  | "target-not-after-baseline"
  | "milestone-outside"
  | "milestone-incomplete"
  | "ceiling-missing"
  | "direction-disagrees"
  | "decision-missing"
  | "reason-missing"
  | "count-incomplete";

/** One of them, and the step at which it can be mended. */
export interface DraftFault {
  readonly kind: DraftFaultKind;
  readonly step: DraftStep;
  /** Nothing is written as long as it stands; others are advice. */
  readonly blocks: boolean;
}

/** All that is to be said about a draft, in the order of its steps. */
export function faultsOf(
  content: DraftContent,
  understood: Understanding,
  countIsRead: boolean,
): readonly DraftFault[] {
  return [
    ...when(content.texts.name.trim() === "", "name-missing", "what", true),
    ...valueFaults(content, understood),
    ...choiceFaults(content),
    ...when(content.count !== null && !countIsRead, "count-incomplete", "values", true),
  ];
}

function valueFaults(content: DraftContent, understood: Understanding): readonly DraftFault[] {
  const { baseline, target, milestones } = understood;
  const all = [baseline, target, ...milestones];
  const undated = [baseline, target].some(
    ({ value, period }) => valueOf(value) !== null && period.kind === "blank",
  );
  const half = milestones.some(({ value, period }) => !valueOf(value) || !valueOf(period));
  return [
    ...when(
      all.some(({ value }) => isUnread(value)),
      "value-unread",
      "values",
      false,
    ),
    ...when(
      all.some(({ period }) => isUnread(period)),
      "period-unread",
      "values",
      false,
    ),
    ...when(undated, "period-missing", "values", false),
    ...when(isBackwards(understood), "target-not-after-baseline", "values", false),
    ...when(half, "milestone-incomplete", "values", true),
    ...when(!half && isOutside(understood), "milestone-outside", "values", false),
    ...when(lacksCeiling(content, understood), "ceiling-missing", "values", true),
    ...when(isAgainst(content, understood), "direction-disagrees", "values", false),
  ];
}

/** A KPI that fails can be kept with a reason only. */
function choiceFaults(content: DraftContent): readonly DraftFault[] {
  if (!isDoubtful(judgeChoice(content))) return [];
  const { decision, texts } = content;
  const unreasoned = decision === "keep" && texts.reason.trim() === "";
  return [
    ...when(decision === null, "decision-missing", "criteria", true),
    ...when(unreasoned, "reason-missing", "criteria", true),
  ];
}

function isUnread<T>({ kind }: Echo<T>): boolean {
  return kind === "unread";
}

function isBackwards({ baseline, target }: Understanding): boolean {
  const [from, to] = [valueOf(baseline.period), valueOf(target.period)];
  return from !== null && to !== null && comparePeriods(from, to) >= 0;
}

function isOutside({ baseline, target, milestones }: Understanding): boolean {
  if (milestones.length === 0) return false;
  const periods = [baseline, ...milestones, target].flatMap(({ period }) => valueOf(period) ?? []);
  return periods.some((period, i) => {
    const before = periods[i - 1];
    return i > 0 && before !== undefined && comparePeriods(before, period) >= 0;
  });
}

/** An S of anything but a share needs to know what it nears. */
function lacksCeiling({ path, targetBy, milestones }: DraftContent, understood: Understanding) {
  const ways = [path, targetBy, ...milestones.map(({ by }) => by)];
  if (!ways.includes("logistic") || valueOf(understood.ceiling)) return false;
  return valueOf(understood.target.value)?.unit?.symbol !== "%";
}

function isAgainst({ direction }: DraftContent, { baseline, target }: Understanding): boolean {
  const [from, to] = [valueOf(baseline.value), valueOf(target.value)];
  if (!direction || direction === "maintain" || !from || !to || from.value === to.value)
    return false;
  return direction !== (to.value > from.value ? "increase" : "decrease");
}

function when(
  is: boolean,
  kind: DraftFaultKind,
  step: DraftStep,
  blocks: boolean,
): readonly DraftFault[] {
  return is ? [{ kind, step, blocks }] : [];
}
