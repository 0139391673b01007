import { judge } from "../../../src/core/indicator/judge";
import type { JudgeInput } from "../../../src/core/indicator/judge-input";
import { explainVerdict } from "../../../src/core/messages/explain-verdict";
import type { Language } from "../../../src/core/messages/language";
import { dated } from "../../support/dated";

const percent = { written: "％", symbol: "%", family: "ratio" } as const;
const mie = {
  baseline: dated(0.26, 2025, { unit: percent }),
  target: dated(0.9, 2029, { unit: percent, comparator: "more-than" }),
};
const actual = (value: number, at = 2026) => dated(value, at, { unit: percent });

function explain(input: Partial<JudgeInput>, language: Language = "ja") {
  const verdict = judge({ ...mie, actual: null, planned: [], direction: null, ...input });
  return explainVerdict(verdict, percent, language);
}

test("a pace is explained by plan, formula, threshold and source", () => {
  expect(explain({ actual: actual(0.36) })).toEqual([
    "計画値 42.0% は、基準値から目標値までを直線で結んだ2026年の値です（中間目標や期待値があれば、それを通ります）。",
    "期待値比 ＝（実績値 36.0% － 基準値 26.0%）÷（計画値 42.0% － 基準値 26.0%）＝ 0.625",
    "期待値比が 0.5 以上 0.8 未満なので「やや遅れ」です。",
    "判定の方法は期待値方式です。しきい値 1・0.8・0.5 は、茨城県の総合戦略の評価区分（期待値に対する A・B+・B・C）にならっています。",
  ]);
  expect(explain({ actual: actual(0.36) }, "en")).toEqual([
    "The planned value 42.0% lies on the straight line from baseline to target at 2026 (through milestones and planned values, where there are any).",
    "Pace = (actual 36.0% − baseline 26.0%) ÷ (planned 42.0% − baseline 26.0%) = 0.625",
    "The pace is at least 0.5 and below 0.8, hence “Slightly behind”.",
    "The rule compares with the planned path (期待値方式). Its thresholds 1, 0.8 and 0.5 follow the grades A, B+, B and C in Ibaraki Prefecture’s review of its comprehensive strategy.",
  ]);
});

test("the ends of the scale have one threshold only", () => {
  expect(explain({ actual: actual(0.5) })[2]).toBe("期待値比が 1 以上なので「順調」です。");
  expect(explain({ actual: actual(0.2) })[2]).toBe("期待値比が 0 未満なので「後退」です。");
});

test("a pace is cut, not rounded: what misses 0.8 must not read 0.8", () => {
  // (0.38799 − 0.26) ÷ 0.16 = 0.7999375.
  expect(explain({ actual: actual(0.38799) })[1]).toMatch(/＝ 0\.799…$/);
  expect(explain({ actual: actual(0.25999) })[1]).toMatch(/＝ -0\.000…$/);
});

test.each<[string, Partial<JudgeInput>, string]>([
  [
    "printed plan",
    { planned: [dated(0.42, 2026, { unit: percent })], actual: actual(0.3) },
    "計画値 42.0% は、表に書かれた2026年の値です。",
  ],
  [
    "target's own period",
    { actual: actual(0.9, 2029) },
    "2029年は目標の時期なので、目標値 90.0% を計画値とします。",
  ],
  [
    "met",
    { actual: actual(0.95) },
    "2026年の実績値 95.0% が目標 90.0%超を満たしているので「達成」です。",
  ],
  [
    "passed",
    { actual: actual(0.9, 2030) },
    "目標の時期（2029年）を過ぎた2030年の実績値 90.0% が、目標 90.0%超を満たしていないので「未達」です。",
  ],
  [
    "level",
    { planned: [dated(0.26, 2026, { unit: percent })], actual: actual(0.3) },
    "2026年の計画値 26.0% は基準値 26.0% から目標の方向へまだ動いていないので、比ではなく計画値そのものと比べます。実績値は 30.0% なので「順調」です。",
  ],
  ["not measured", {}, "実績値がまだありません。実績のセルに数値が入ると判定します。"],
  [
    "no baseline",
    { baseline: null, actual: actual(0.3) },
    "基準値（現状値）に数値がないので判定できません。基準値のセルに数値を入れてください。",
  ],
  [
    "no period",
    { actual: dated(0.3, null, { unit: percent }) },
    "実績値の時期が読み取れないので判定できません。見出しか時期のセルに「令和７年度」「2025年」のように書いてください。",
  ],
])("%s", (_, input, first) => {
  expect(explain(input)[0]).toBe(first);
});

test("goals of a period, and goals to be kept", () => {
  const yearly = {
    baseline: null,
    target: dated(3, null, { comparator: "at-least", per: "year" }),
  };
  const verdict = (input: Partial<JudgeInput>) =>
    judge({ baseline: null, target: null, actual: null, planned: [], direction: null, ...input });
  const perYear = verdict({ ...yearly, actual: dated(2, 2026) });
  expect(explainVerdict(perYear, null, "ja")[0]).toBe(
    "期間ごとに新しく数える目標なので、その期間だけで比べます。実績値 2 ÷ 目標値 3 ＝ 0.666… なので「やや遅れ」です。",
  );
  const kept = verdict({
    baseline: dated(10, 2024),
    target: dated(15, 2028, { comparator: "at-most" }),
    actual: dated(16, 2026),
  });
  expect(explainVerdict(kept, null, "ja")[0]).toBe(
    "基準値 10 は初めから目標 15以下を満たしており、それを保つ目標です。実績値 16 は目標を満たさず、基準値より悪いので「後退」です。",
  );
});

test("維持 and 程度 say how far they reach", () => {
  const kept = (comparator: "about" | null) =>
    judge({
      baseline: dated(80, 2024),
      target: dated(80, 2028, { comparator }),
      actual: dated(82, 2026),
      planned: [],
      direction: null,
    });
  expect(explainVerdict(kept(null), null, "ja")[0]).toBe(
    "2026年の実績値 82 が目標 80の維持（±5%）を満たしているので「達成」です。",
  );
  expect(explainVerdict(kept("about"), null, "ja")[0]).toContain("目標 80程度（±5%）を");
});

test("without a baseline the printed plan is mentioned for comparison", () => {
  const lines = explain({
    baseline: null,
    planned: [dated(0.42, 2026, { unit: percent })],
    actual: actual(0.3),
  });
  expect(lines[1]).toBe("参考：2026年の計画値は 42.0%、実績値は 30.0% です。");
});

test("no explanation shows a hole where a value is missing", () => {
  const inputs: Partial<JudgeInput>[] = [
    {},
    { actual: actual(0.3) },
    { actual: actual(0.95), baseline: null },
    { actual: dated(0.95, null, { unit: percent }) },
    { actual: actual(0.3), target: null },
    { actual: actual(0.3, 2024) },
    { actual: actual(0.3), direction: "decrease" },
    { actual: actual(0.3, 2025), target: dated(0.9, 2025, { unit: percent }) },
  ];
  for (const input of inputs) {
    for (const language of ["ja", "en"] as const) {
      const lines = explain(input, language);
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) expect(line).not.toMatch(/–|undefined|null|NaN|（）|\(\)/);
    }
  }
});
