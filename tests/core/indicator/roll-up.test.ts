import { judge } from "../../../src/core/indicator/judge";
import type { JudgeInput } from "../../../src/core/indicator/judge-input";
import { rollUp, type PolicyGrade } from "../../../src/core/indicator/roll-up";
import { plannedPathRule, type StatusRule } from "../../../src/core/indicator/status-rule";
import { manualRule, statusRules } from "../../../src/core/indicator/status-rules";
import type { StatusCode, Verdict } from "../../../src/core/indicator/verdict";
import { dated } from "../../support/dated";

function verdict(
  value: number | null,
  at = 2026,
  more: Partial<JudgeInput> = {},
  rule: StatusRule = plannedPathRule,
): Verdict {
  return judge(
    {
      baseline: dated(26, 2025),
      target: dated(90, 2029),
      actual: dated(value, at),
      planned: [],
      direction: null,
      ...more,
    },
    rule,
  );
}

// 26 → 90 with 42 planned for 2026. 120 % of the planned 64 are 76.8, that is 102.8.
const exceeded = verdict(102.8, 2029);
const met = verdict(102.7, 2029);
const onTrack = verdict(42);
const mostly = verdict(40);
const slow = verdict(36);
const back = verdict(24);
const missedNear = verdict(80, 2030);
const missed = verdict(60, 2030);
const missedBelow = verdict(20, 2030);
const notMeasured = verdict(null);
const unknown = verdict(36, 2026, { baseline: null });

test.each<[string, Verdict[], PolicyGrade | null, StatusCode | null]>([
  ["nothing", [], null, null],
  ["nothing judged", [notMeasured, unknown], null, null],
  ["all far beyond their targets", [exceeded, exceeded], "exceeded", "achieved"],
  ["all met", [exceeded, met], "achieved", "achieved"],
  ["on their way", [onTrack], "considerable-progress", "on-track"],
  ["met and near", [met, mostly], "considerable-progress", "mostly-on-track"],
  ["missed by little", [met, missedNear], "considerable-progress", "not-achieved"],
  ["one slow", [met, onTrack, slow], "little-progress", "slightly-behind"],
  ["one of three stepped back", [met, onTrack, back], "little-progress", "regressed"],
  ["one of two stepped back", [met, back], "not-moving", "regressed"],
  ["missed", [missed], "little-progress", "not-achieved"],
  ["missed below the baseline", [missedBelow], "not-moving", "not-achieved"],
  ["what is not judged does not count", [met, notMeasured, unknown], "achieved", "achieved"],
])("%s", (_, verdicts, grade, worst) => {
  expect(rollUp(verdicts)).toEqual({ grade, worst });
});

test("a goal a year that was missed after its time has no pace, and counts as little progress", () => {
  const target = dated(3, 2025, { comparator: "at-least", per: "year" });
  const yearly = verdict(2, 2026, { baseline: null, target });
  expect(yearly).toMatchObject({ status: "not-achieved", pace: null });
  expect(rollUp([yearly]).grade).toBe("little-progress");
});

test("a met target without a baseline is met, no more can be said", () => {
  const target = dated(90, 2029, { comparator: "at-least" });
  expect(rollUp([verdict(500, 2026, { baseline: null, target })]).grade).toBe("achieved");
});

test("other rules' words and words by hand count the same", () => {
  const achievement120 = statusRules.find(({ id }) => id === "achievement-120")!;
  expect(rollUp([verdict(108, 2029, {}, achievement120)])).toEqual({
    grade: "exceeded",
    worst: "exceeded",
  });
  const byHand = manualRule("on-track", "年度末に導入が集中する");
  expect(byHand.ok && rollUp([verdict(24, 2026, {}, byHand.value)]).grade).toBe(
    "considerable-progress",
  );
});
