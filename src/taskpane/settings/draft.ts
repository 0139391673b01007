import { plannedPathRule, type StatusRuleId } from "../../core/indicator/status-rule";
import { ownRule, type OwnThresholds } from "../../core/indicator/status-rules";
import type { Settings } from "../../core/settings/settings";

/** The form as the user has left it: thresholds are percentages in their own typing. */
export interface Draft extends Omit<Settings, "rule"> {
  readonly rule: StatusRuleId;
  readonly thresholds: readonly [string, string, string];
}

/** The form that shows these settings; without thresholds of their own, those of the default rule. */
export function draftOf({ rule, ...rest }: Settings): Draft {
  const [first = 1, second = 0.8, third = 0.5] =
    rule.id === "own" ? rule.thresholds : plannedPathRule.bands.map(({ from }) => from);
  return {
    ...rest,
    rule: rule.id,
    thresholds: [percentText(first), percentText(second), percentText(third)],
  };
}

/** What is wrong with the thresholds; `null` when a rule can be made of them. */
export type ThresholdFault = "not-a-number" | "disordered";

/** The fault of the thresholds, as far as they count. */
export function thresholdFault(draft: Draft): ThresholdFault | null {
  if (draft.rule !== "own") return null;
  const thresholds = readThresholds(draft);
  if (!thresholds) return "not-a-number";
  return ownRule(thresholds).ok ? null : "disordered";
}

/** The settings that the form stands for; `null` while its thresholds make no rule. */
export function settingsOf(draft: Draft): Settings | null {
  const { words, language, prose, ruleGroups } = draft;
  const rest = { words, language, prose, ruleGroups };
  if (draft.rule !== "own") return { rule: { id: draft.rule }, ...rest };
  const thresholds = readThresholds(draft);
  if (!thresholds || !ownRule(thresholds).ok) return null;
  return { rule: { id: "own", thresholds }, ...rest };
}

function readThresholds({ thresholds }: Draft): OwnThresholds | null {
  const [first, second, third] = thresholds.map(readPercent);
  if (typeof first !== "number" || typeof second !== "number" || typeof third !== "number") {
    return null;
  }
  return [first, second, third];
}

/** `８０％`, `80`, `62.5 %` as a ratio; `null` for anything else. */
function readPercent(text: string): number | null {
  const digits = text.normalize("NFKC").trim().replace(/\s*%$/, "");
  if (!/^\d{1,4}(\.\d{1,6})?$/.test(digits)) return null;
  return tidy(Number(digits) / 100);
}

function percentText(ratio: number): string {
  return String(tidy(ratio * 100));
}

/** Without the last digits that dividing by 100 brings. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
