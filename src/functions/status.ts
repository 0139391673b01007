import { judge } from "../core/indicator/judge";
import { statusWord } from "../core/messages/status";
import type { Refusal } from "../core/messages/refusals";
import { ok, type Result } from "../core/result";
import { choiceArgument, optionalPeriod, optionalQuantity } from "./arguments";
import { isOmitted, type CellArgument } from "./blocks";
import { valueOrError } from "./cell-error";
import { defaultRule, ruleChoices } from "./choices";
import { spread } from "./spread";
import { statusAt } from "./status-port";

/**
 * The status of an indicator in a word: 超過達成, 達成, 順調, 概ね順調, やや遅れ, 遅れ, 後退, 未達, 未測定, 判定不能. Without arguments: the status of the indicator in this row, elsewhere the count of all.
 * @customfunction STATUS
 * @param [actual] The actual: a number, or a cell such as 36.0％. Empty: not measured.
 * @param [baseline] The baseline: a number, or a cell such as 26.0％.
 * @param [target] The target: a number, or a cell such as 90％超.
 * @param [baselinePeriod] The period of the baseline: 2025, or a cell such as 令和７年度.
 * @param [targetPeriod] The period of the target.
 * @param [actualPeriod] The period of the actual.
 * @param [rule] How the status is decided: "planned-path" (default), "achievement", "achievement-120", "sdg", "un" or "linear-pace".
 * @param {CustomFunctions.Invocation} invocation The cell that asks.
 * @requiresAddress
 * @returns The word.
 */
export function status(
  actual: unknown[][],
  baseline: unknown[][],
  target: unknown[][],
  baselinePeriod: unknown[][],
  targetPeriod: unknown[][],
  actualPeriod: unknown[][],
  rule: unknown,
  invocation: CustomFunctions.Invocation,
): unknown[][] {
  const cells = { actual, baseline, target, baselinePeriod, targetPeriod, actualPeriod, rule };
  // Text cells and numbers need no workbook: such a formula is as quick and as sound as any of Excel's own.
  // Office.js takes the promise too; only the metadata's generator knows no such union.
  if (Object.values(cells).every(isOmitted)) {
    return statusOfRow(invocation.address ?? "") as unknown as unknown[][];
  }
  return spread(cells, statusOf);
}

async function statusOfRow(address: string): Promise<unknown[][]> {
  return [[valueOrError(await statusAt(address))]];
}

function statusOf(cells: Readonly<Record<StatusArgument, CellArgument>>): Result<string, Refusal> {
  const actual = optionalQuantity("actual", cells.actual);
  if (!actual.ok) return actual;
  const baseline = optionalQuantity("baseline", cells.baseline);
  if (!baseline.ok) return baseline;
  const target = targetQuantity(cells.target);
  if (!target.ok) return target;
  const baselinePeriod = optionalPeriod("baselinePeriod", cells.baselinePeriod);
  if (!baselinePeriod.ok) return baselinePeriod;
  const targetPeriod = optionalPeriod("targetPeriod", cells.targetPeriod);
  if (!targetPeriod.ok) return targetPeriod;
  const actualPeriod = optionalPeriod("actualPeriod", cells.actualPeriod);
  if (!actualPeriod.ok) return actualPeriod;
  const rule = choiceArgument("rule", cells.rule, ruleChoices, defaultRule);
  if (!rule.ok) return rule;
  const verdict = judge(
    {
      actual: { quantity: actual.value, period: actualPeriod.value },
      baseline: { quantity: baseline.value, period: baselinePeriod.value },
      target: { quantity: target.value, period: targetPeriod.value },
      planned: [],
      direction: null,
    },
    rule.value,
  );
  return ok(statusWord(verdict.status, "ja"));
}

type StatusArgument =
  "actual" | "baseline" | "target" | "baselinePeriod" | "targetPeriod" | "actualPeriod" | "rule";

/** A target in words (増加, 全産業平均以下) is no mistake; there is only no number to judge by. */
function targetQuantity(cell: CellArgument): ReturnType<typeof optionalQuantity> {
  const target = optionalQuantity("target", cell);
  const inWords = ["not-a-number", "no-single-number"];
  return !target.ok && inWords.includes(target.error.kind) ? ok(null) : target;
}
