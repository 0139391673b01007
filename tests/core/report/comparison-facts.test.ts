import { judgeIndicator } from "../../../src/core/indicator/judge-indicator";
import type { Indicator } from "../../../src/core/indicator/indicator";
import { gapsTo, rateLeft } from "../../../src/core/report/comparison-facts";
import { datum, indicator, people, year } from "../../support/rule-view";

// 三重県 KPI① beside 参考（全国） 31.6, 50, 90 as the seed prints them.
const national = {
  label: "参考（全国）",
  labelAt: { sheet: "KPI", row: 7, column: 0 },
  data: [
    datum("31.6％", 0.316, { column: 1, period: year(2025) }),
    datum("50％", 0.5, { column: 2, period: year(2026) }),
    datum("90％", 0.9, { column: 5, period: year(2029) }),
  ],
};
const rate = indicator({
  baseline: datum("26.0％", 0.26, { column: 1, period: year(2025) }),
  planned: [
    datum("42.0％", 0.42, { column: 2, period: year(2026) }),
    datum("58.0％", 0.58, { column: 3, period: year(2027) }),
  ],
  target: datum("90％", 0.9, { column: 5, period: year(2029) }),
  references: [national],
});

describe("the gap to others", () => {
  test.each([
    ["ja", ["－5.6ポイント", "－8.0ポイント", "±0.0ポイント"]],
    ["en", ["−5.6 points", "−8.0 points", "±0.0 points"]],
  ] as const)("in points with its sign at the periods both have (%s)", (language, texts) => {
    const gaps = gapsTo(rate, national, language);
    expect(gaps.map(({ text }) => text)).toEqual(texts);
    expect(gaps.map(({ period }) => period.year)).toEqual([2025, 2026, 2029]);
  });

  test("ahead of them it has a plus", () => {
    const ahead = { ...rate, baseline: datum("40％", 0.4, { column: 1, period: year(2025) }) };
    expect(gapsTo(ahead, national, "ja")[0]?.text).toBe("＋8.4ポイント");
  });

  test("a share and a count have none", () => {
    const counted = {
      ...national,
      data: [datum("5人", 5, { column: 1, period: year(2025) }, people)],
    };
    expect(gapsTo(rate, counted, "ja")).toEqual([]);
  });

  test("nor have values without a period", () => {
    expect(gapsTo(rate, { ...national, data: [datum("50％", 0.5, { column: 2 })] }, "ja")).toEqual(
      [],
    );
  });
});

describe("the rate that is left", () => {
  const withActual = (value: number, at: number, more: Partial<Indicator> = {}) => ({
    ...rate,
    actuals: [datum("x", value, { column: 6, period: year(at) })],
    ...more,
  });
  const left = (one: Indicator, language: "ja" | "en" = "ja") =>
    rateLeft(one, judgeIndicator(one), language);

  // (90 − 36) ÷ 3 is 18, 1.125 times 16.
  test("is spread over the years that are left", () => {
    const behind = withActual(0.36, 2026);
    expect(left(behind)).toEqual({
      text: "18.0ポイント",
      direction: "up",
      of: "share",
      multiple: "1.13",
    });
    expect(left(behind, "en")?.text).toBe("18.0 points");
  });

  test("counts what is counted, and falls where less is better", () => {
    const count = (text: string, value: number, at: number) =>
      datum(text, value, { column: at - 2020, period: year(at) }, people);
    const falling = indicator({
      unit: people,
      direction: "decrease",
      baseline: count("20人", 20, 2025),
      target: count("10人", 10, 2030),
      actuals: [count("19人", 19, 2027)],
    });
    // 10 in five years were 2 a year; 9 in three are 3.
    expect(left(falling)).toEqual({
      text: "3人",
      direction: "down",
      of: "amount",
      multiple: "1.50",
    });
  });

  test("is known without a baseline too, but is no multiple of anything", () => {
    const left18 = left(withActual(0.36, 2026, { baseline: null }));
    expect(left18).toEqual({ text: "18.0ポイント", direction: "up", of: "share", multiple: null });
  });

  test.each([
    ["a target that is met", withActual(0.95, 2027)],
    ["a period that is over", withActual(0.8, 2030)],
    ["the target's own period", withActual(0.8, 2029)],
    [
      "the last months before it",
      {
        ...rate,
        actuals: [
          datum("80％", 0.8, { column: 6, period: { kind: "month", year: 2029, month: 9 } }),
        ],
      },
    ],
    ["the baseline's own period", withActual(0.3, 2025)],
    ["no actual", rate],
    [
      "values in the wrong direction",
      withActual(0.36, 2026, { directionFrom: "stated", direction: "decrease" }),
    ],
    ["a goal that starts anew each year", withActual(0.36, 2026, { accumulation: "per-period" })],
  ])("is not asked of %s", (_, one) => {
    expect(left(one)).toBeNull();
  });

  test("needs a verdict", () => {
    expect(rateLeft(withActual(0.36, 2026), undefined, "ja")).toBeNull();
  });
});
