import { judge } from "../../../src/core/indicator/judge";
import type { PathMethod } from "../../../src/core/indicator/path-method";
import type { JudgeInput } from "../../../src/core/indicator/judge-input";
import type { StatusRule, StatusRuleId } from "../../../src/core/indicator/status-rule";
import { manualRule, ownRule, statusRules } from "../../../src/core/indicator/status-rules";
import { explainVerdict } from "../../../src/core/messages/explain-verdict";
import type { Language } from "../../../src/core/messages/language";
import { dated } from "../../support/dated";

const percent = { written: "％", symbol: "%", family: "ratio" } as const;
const mie = {
  baseline: dated(0.26, 2025, { unit: percent }),
  target: dated(0.9, 2029, { unit: percent, comparator: "more-than" }),
};
const actual = (value: number, at = 2026) => dated(value, at, { unit: percent });

function explain(input: Partial<JudgeInput>, language: Language = "ja", rule?: StatusRule) {
  const verdict = judge({ ...mie, actual: null, planned: [], direction: null, ...input }, rule);
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
    "基準値（現状値）に数値がないので判定できません。基準値のセルに数値を入れてください。最初の実績値を仮の基準値にすることもできます。",
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
  const kept = (comparator: "about" | null, value = 82) =>
    judge({
      baseline: dated(80, 2024),
      target: dated(80, 2028, { comparator }),
      actual: dated(value, 2026),
      planned: [],
      direction: null,
    });
  expect(explainVerdict(kept(null), null, "ja")[0]).toBe(
    "2026年の実績値 82 が目標 80の維持（±5%）を満たしているので「達成」です。",
  );
  expect(explainVerdict(kept(null, 90), null, "ja")[0]).toContain("「以上」「以下」を付けて");
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

describe("every rule shows its formula with the inputs, the threshold and its source", () => {
  // The numbers are those of tests/core/indicator/measure.test.ts.
  test.each<[StatusRuleId, readonly [string, string, RegExp], readonly [string, string, RegExp]]>([
    [
      "achievement",
      [
        "達成率 ＝ 実績値 36.0% ÷ 計画値 42.0% ＝ 0.857…",
        "達成率が 0.8 以上 1 未満なので「概ね順調」です。",
        /^判定の方法は達成率方式です。.*長野県/,
      ],
      [
        "Achievement rate = actual 36.0% ÷ planned 42.0% = 0.857…",
        "The achievement rate is at least 0.8 and below 1, hence “Mostly on track”.",
        /Nagano/,
      ],
    ],
    [
      "sdg",
      [
        "伸び率の比 ＝（(実績値 36.0% ÷ 基準値 26.0%)^(1÷1年)－1）÷（(目標値 90.0% ÷ 基準値 26.0%)^(1÷4年)－1）＝ 年 38.5% ÷ 年 36.4% ＝ 1.056…",
        "伸び率の比が 0.95 以上なので「順調」です。",
        /^判定の方法はSDG方式です。.*カナダ統計局/,
      ],
      [
        "Ratio of growth rates = ((actual 36.0% ÷ baseline 26.0%)^(1 ÷ 1) − 1) ÷ ((target 90.0% ÷ baseline 26.0%)^(1 ÷ 4) − 1) = 38.5% a year ÷ 36.4% a year = 1.056…",
        "The ratio of growth rates is at least 0.95, hence “On track”.",
        /Statistics Canada/,
      ],
    ],
    [
      "un",
      [
        "これまでの伸び率（年 38.5%）が続くと、2029年の値は 95.6% です。到達見込み ＝（95.6% － 基準値 26.0%）÷（目標値 90.0% － 基準値 26.0%）＝ 1.086…",
        "到達見込みが 0.95 以上なので「順調」です。",
        /^判定の方法は国連方式です。/,
      ],
      [
        "If the growth so far (38.5% a year) goes on, the value for 2029 is 95.6%. Projected progress = (95.6% − baseline 26.0%) ÷ (target 90.0% − baseline 26.0%) = 1.086…",
        "The projected progress is at least 0.95, hence “On track”.",
        /United Nations/,
      ],
    ],
    [
      "linear-pace",
      [
        "進み方の比 ＝（(実績値 36.0% － 基準値 26.0%) ÷ 1年）÷（(目標値 90.0% － 基準値 26.0%) ÷ 4年）＝ 0.625",
        "進み方の比が 0.5 以上 1 未満なので「やや遅れ」です。",
        /^判定の方法は線形ペースです。.*SDSN/,
      ],
      [
        "Ratio of speeds = ((actual 36.0% − baseline 26.0%) ÷ 1 yr) ÷ ((target 90.0% − baseline 26.0%) ÷ 4 yr) = 0.625",
        "The ratio of speeds is at least 0.5 and below 1, hence “Slightly behind”.",
        /SDSN/,
      ],
    ],
  ])("%s", (id, ja, en) => {
    const rule = statusRules.find((one) => one.id === id)!;
    const verdict = judge({ ...mie, actual: actual(0.36), planned: [], direction: null }, rule);
    for (const [language, [formula, band, source]] of [
      ["ja", ja],
      ["en", en],
    ] as const) {
      const lines = explainVerdict(verdict, percent, language).slice(-3);
      expect(lines).toEqual([formula, band, expect.stringMatching(source)]);
    }
  });

  test("where less is better the rate is turned round", () => {
    const input = { baseline: dated(20, 2020), target: dated(10, 2030), planned: [] };
    const rule = statusRules.find(({ id }) => id === "achievement");
    const verdict = judge({ ...input, actual: dated(16, 2025), direction: null }, rule);
    expect(explainVerdict(verdict, null, "ja")[1]).toBe(
      "達成率 ＝ 計画値 15 ÷ 実績値 16 ＝ 0.937…",
    );
  });

  test("own thresholds are named as such", () => {
    const rule = ownRule([1, 0.6, 0.3]);
    const verdict = rule.ok
      ? judge({ ...mie, actual: actual(0.36), planned: [], direction: null }, rule.value)
      : null;
    expect(verdict && explainVerdict(verdict, percent, "ja").slice(-2)).toEqual([
      "期待値比が 0.6 以上 1 未満なので「概ね順調」です。",
      "判定の方法は期待値方式で、しきい値は独自に決めたものです。",
    ]);
  });

  test("a verdict by hand gives its reason, and the pace beside it", () => {
    const rule = manualRule("on-track", "導入は年度末に集中する");
    const by = (value: number | null) =>
      rule.ok
        ? judge(
            {
              ...mie,
              actual: dated(value, 2026, { unit: percent }),
              planned: [],
              direction: null,
            },
            rule.value,
          )
        : null;
    expect(explainVerdict(by(0.36)!, percent, "ja")).toEqual([
      "担当者の判断で「順調」としています。理由：導入は年度末に集中する",
      "期待値比 ＝（実績値 36.0% － 基準値 26.0%）÷（計画値 42.0% － 基準値 26.0%）＝ 0.625",
    ]);
    expect(explainVerdict(by(null)!, percent, "en")).toEqual([
      "Judged by hand as “On track”. Reason: 導入は年度末に集中する",
    ]);
  });

  test("超過達成 shows by how much", () => {
    const rule = statusRules.find(({ id }) => id === "achievement-120");
    const input = { baseline: dated(20, 2025), target: dated(100, 2029), planned: [] };
    const verdict = judge({ ...input, actual: dated(125, 2029), direction: null }, rule);
    expect(explainVerdict(verdict, null, "ja").slice(0, 2)).toEqual([
      "2029年の実績値 125 が目標 100を満たしているので「超過達成」です。",
      "目標値に対する達成率 ＝ 実績値 125 ÷ 目標値 100 ＝ 1.25",
    ]);
  });
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
    { actual: actual(0.4, 2026) },
    { actual: actual(0, 2026) },
    { actual: actual(0.8, 2030) },
    { actual: actual(0.85, 2028), earlier: [actual(0.95, 2026)], noise: 1 },
  ];
  const cases = inputs.flatMap((input) => statusRules.map((rule) => [input, rule] as const));
  for (const [input, rule] of cases) {
    for (const language of ["ja", "en"] as const) {
      const lines = explain(input, language, rule);
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) expect(line).not.toMatch(/–|undefined|null|NaN|（）|\(\)/);
    }
  }
});

test("the plan is told by the way it is drawn", () => {
  const plan = (method: PathMethod, language: Language = "ja") =>
    explain({ actual: actual(0.36), method }, language)[0];
  // 26 × (90 ÷ 26)^¼ is 35.46; the S nears 100 %.
  expect(plan("compound")).toMatch(
    /^計画値 35\.5% は、基準値から目標値までを一定の伸び率（複利）で結んだ/,
  );
  expect(plan({ kind: "logistic", ceiling: 1 })).toMatch(/^計画値 44\.1% は、.*Ｓ字の曲線で結んだ/);
  expect(plan("compound", "en")).toContain("on the path of one growth rate from baseline");
});
