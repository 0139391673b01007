import type { Comparator, Quantity, Unit } from "../../../src/core/cell/reading";
import { judge } from "../../../src/core/indicator/judge";
import { judgeIndicator } from "../../../src/core/indicator/judge-indicator";
import type { JudgeInput } from "../../../src/core/indicator/judge-input";
import type { StatusRuleId } from "../../../src/core/indicator/status-rule";
import { statusRules } from "../../../src/core/indicator/status-rules";
import type { StatusCode, Verdict } from "../../../src/core/indicator/verdict";
import { explainVerdict } from "../../../src/core/messages/explain-verdict";
import type { Period } from "../../../src/core/period/period";
import { dated, fiscalYear, month } from "../../support/dated";
import { datum, indicator, year } from "../../support/rule-view";

const towns: Unit = { written: "市町", symbol: "市町", family: "count" };
const percent: Unit = { written: "％", symbol: "%", family: "ratio" };
const mie = { baseline: dated(26, 2025), target: dated(90, 2029) };

function judged(input: Partial<JudgeInput>, id: StatusRuleId = "planned-path"): Verdict {
  const rule = statusRules.find((one) => one.id === id);
  return judge(
    { baseline: null, target: null, actual: null, planned: [], direction: null, ...input },
    rule,
  );
}

/** From 2025 to 2029, measured in 2026. */
function plan(from: number, to: number, value: number, goal: Partial<Quantity> = {}) {
  return { baseline: dated(from, 2025), target: dated(to, 2029, goal), actual: dated(value, 2026) };
}

describe("the edge cases of a verdict", () => {
  test("a baseline of ー: 判定不能, and the printed plan for comparison only", () => {
    const verdict = judged({
      baseline: dated(null, 2025),
      target: mie.target,
      planned: [dated(42, 2026)],
      actual: dated(50, 2026),
    });
    expect(verdict).toMatchObject({ status: "undetermined", reason: "baseline-missing" });
    const [sentence, hint] = explainVerdict(verdict, null, "ja");
    expect(sentence).toContain("最初の実績値を仮の基準値に");
    expect(hint).toBe("参考：2026年の計画値は 42、実績値は 50 です。");
  });

  test("no actual yet: 未測定, which is not 0", () => {
    expect(judged(mie)).toMatchObject({ status: "not-measured", actual: null, pace: null });
    expect(judged({ ...mie, actual: dated(0, 2026) }).status).toBe("regressed");
  });

  test("to be maintained with 以上: met or not, without tolerance and without a ratio", () => {
    const kept = (value: number) => judged(plan(80, 80, value, { comparator: "at-least" }));
    expect(kept(80)).toMatchObject({ status: "achieved", pace: null });
    expect(kept(79.9)).toMatchObject({ status: "regressed", pace: null });
  });

  test("planned value = baseline: the sign of the change decides", () => {
    const input = { ...mie, planned: [dated(26, 2026)] };
    const at = (value: number) => judged({ ...input, actual: dated(value, 2026) }).status;
    expect([at(26), at(25.9)]).toEqual(["on-track", "regressed"]);
  });

  test("a target below the baseline: less is better, and words that say otherwise are told", () => {
    expect(judged(plan(20, 10, 15)).direction).toBe("decrease");
    expect(judged({ ...plan(20, 10, 15), direction: "increase" }).reason).toBe(
      "direction-disagrees",
    );
    expect(judged(plan(20, 10, 15, { comparator: "at-least" })).remarks).toContain(
      "met-at-baseline",
    );
  });

  test("met at the baseline already: 当初達成", () => {
    const verdict = judged(plan(95, 90, 96, { comparator: "at-least" }));
    expect(verdict).toMatchObject({ status: "achieved", remarks: ["met-at-baseline"] });
    // 維持 begins on its target; that is no sign of a low one.
    expect(judged(plan(90, 90, 90, { comparator: "at-least" })).remarks).toEqual([]);
  });

  test("met before its time: 達成; later below it again: 達成後低下", () => {
    expect(judged(plan(26, 90, 91)).status).toBe("achieved");
    const later = { ...mie, actual: dated(85, 2028), earlier: [dated(91, 2026)] };
    expect(judged(later)).toMatchObject({ status: "on-track", remarks: ["fell-after-met"] });
    expect(judged({ ...later, earlier: [dated(80, 2026)] }).remarks).toEqual([]);
    // A value that was measured later is no earlier one.
    expect(judged({ ...later, earlier: [dated(91, 2029)] }).remarks).toEqual([]);
  });

  test.each<[string, Comparator | null, number, StatusCode]>([
    ["以上", "at-least", 90, "achieved"],
    ["超", "more-than", 90, "on-track"],
    ["超", "more-than", 90.1, "achieved"],
    ["程度 (±5 %)", "about", 85.5, "achieved"],
    ["程度 (±5 %)", "about", 85.4, "mostly-on-track"],
    ["no comparator", null, 90, "achieved"],
  ])("90%s with %s", (_, comparator, value, status) => {
    const input = { ...mie, target: dated(90, 2029, { comparator }) };
    expect(judged({ ...input, actual: dated(value, 2029) }).status).toBe(status);
  });

  test.each<[string, Comparator, number, StatusCode]>([
    ["以下", "at-most", 10, "achieved"],
    ["未満", "less-than", 10, "on-track"],
    ["未満", "less-than", 9.9, "achieved"],
  ])("20 to 10%s with %s", (_, comparator, value, status) => {
    const input = { baseline: dated(20, 2025), target: dated(10, 2029, { comparator }) };
    expect(judged({ ...input, actual: dated(value, 2029) }).status).toBe(status);
  });

  test("a zero base under compound growth is refused, with the rule to take instead", () => {
    const verdict = judged(plan(0, 5, 2), "sdg");
    expect(verdict).toMatchObject({ status: "undetermined", reason: "growth-not-positive" });
    expect(explainVerdict(verdict, null, "ja")[0]).toMatch(/0 を小さな数に.*「線形ペース」/);
    expect(judged(plan(0, 5, 2), "linear-pace").status).toBe("on-track");
  });

  test("a percentage that is projected beyond 100 % is flagged", () => {
    const goal = { unit: percent };
    const input = {
      baseline: dated(0.26, 2025, goal),
      target: dated(0.9, 2029, goal),
      actual: dated(0.4, 2026, goal),
    };
    const verdict = judged(input, "un");
    expect(verdict.remarks).toEqual(["beyond-bounds"]);
    expect(explainVerdict(verdict, percent, "ja").at(-1)).toContain("145.7%");
    expect(judged(input, "sdg").remarks).toEqual([]);
  });

  test("▲ values are judged on a line only", () => {
    expect(judged(plan(-10, 10, -5))).toMatchObject({ status: "on-track", pace: 1 });
    expect(judged(plan(-10, 10, -5), "un").status).toBe("undetermined");
  });

  test("a goal a year is compared with its own year, and starts anew", () => {
    const target = dated(3, null, { comparator: "at-least", per: "year" });
    const of = (value: number, at: number) =>
      judged({ target, actual: dated(value, fiscalYear(at)), earlier: [dated(3, 2025)] });
    expect(of(3, 2026).status).toBe("achieved");
    expect(of(1, 2027)).toMatchObject({ status: "behind", planned: 3 });
  });

  test("a 累計 that is smaller than before is flagged", () => {
    const input = { ...mie, accumulation: "cumulative", earlier: [dated(40, 2026)] } as const;
    expect(judged({ ...input, actual: dated(39, 2027) }).remarks).toEqual(["cumulative-fell"]);
    expect(judged({ ...input, actual: dated(41, 2027) }).remarks).toEqual([]);
    expect(
      judged({ ...input, accumulation: "per-period", actual: dated(39, 2027) }).remarks,
    ).toEqual([]);
  });

  test("a goal relative to something else is no number: no percentage is made of it", () => {
    const target = {
      ...datum("全産業平均以下", null, { column: 5, period: year(2029) }),
      reading: { kind: "text", text: "全産業平均以下", reason: "no-number", parts: [], notes: [] },
    } as const;
    const baseline = datum("15.3％", 0.153, { column: 1, period: year(2025) });
    const actuals = [datum("15.0％", 0.15, { column: 2, period: year(2026) })];
    expect(judgeIndicator(indicator({ baseline, target, actuals }))).toMatchObject({
      status: "undetermined",
      reason: "target-relative",
      pace: null,
    });
  });

  test("small counts (1→5 市町): whole numbers, and a note that one of them moves the word", () => {
    const count = { unit: towns };
    const input = {
      baseline: dated(1, month(2024, 11), count),
      target: dated(5, month(2026, 3), count),
      actual: dated(3, month(2025, 11), count),
    };
    const verdict = judged(input);
    // 12 of 16 months: 4 were planned, (3 − 1) ÷ (4 − 1).
    expect(verdict).toMatchObject({ status: "slightly-behind", remarks: ["small-count"] });
    expect(explainVerdict(verdict, towns, "ja").at(-1)).toMatch(/^基準値 1市町 から目標値 5市町 /);
    const large = { ...input, target: dated(29, month(2026, 3), count) };
    expect(judged(large).remarks).toEqual([]);
  });

  test("a change within a survey's error is 横ばい, beside the word and not instead of it", () => {
    const at = (value: number) => judged({ ...mie, actual: dated(value, 2026), noise: 3 });
    expect(at(29)).toMatchObject({ status: "behind", remarks: ["within-noise"] });
    expect(at(23).remarks).toEqual(["within-noise"]);
    expect(at(29.1).remarks).toEqual([]);
  });

  test("the target's time is over: 達成 or 未達, with the level reached", () => {
    expect(judged({ ...mie, actual: dated(90, 2030) }).status).toBe("achieved");
    const missed = judged({ ...mie, actual: dated(81, 2030) });
    expect(missed.status).toBe("not-achieved");
    expect(explainVerdict(missed, null, "ja")[1]).toBe(
      "目標値に対する達成率 ＝ 実績値 81 ÷ 目標値 90 ＝ 0.9",
    );
  });

  test("年 beside 年度: both count by the month they end in, and it is said", () => {
    const at: Period = fiscalYear(2025);
    // From December 2025 to March 2026 are 3 of the 48 months: 26 + 64 ÷ 16 = 30.
    const verdict = judged({ ...mie, actual: dated(30, at) });
    expect(verdict).toMatchObject({ planned: 30, pace: 1, remarks: ["period-kinds-mixed"] });
  });
});
