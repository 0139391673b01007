import fc from "fast-check";
import { daysInMonth } from "../../../src/core/period/calendar";
import { formatPeriod } from "../../../src/core/period/format-period";
import { parsePeriod } from "../../../src/core/period/parse-period";
import type { Period, PeriodRemark } from "../../../src/core/period/period";

const fiscal = (year: number): Period => ({ kind: "fiscal-year", year });
const calendar = (year: number): Period => ({ kind: "calendar-year", year });
const month = (year: number, m: number): Period => ({ kind: "month", year, month: m });
const date = (year: number, m: number, day: number): Period => ({
  kind: "date",
  year,
  month: m,
  day,
});

/** A period of any kind within the years that are read. */
const anyPeriod: fc.Arbitrary<Period> = fc
  .record({
    kind: fc.constantFrom("fiscal-year", "calendar-year", "month", "date"),
    year: fc.integer({ min: 1868, max: 2199 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map(({ kind, year, month: m, day }) => {
    if (kind === "date") return date(year, m, Math.min(day, daysInMonth(year, m)));
    return kind === "month" ? month(year, m) : { kind: kind as "calendar-year", year };
  });

describe("parsePeriod", () => {
  test.each<[string, Period]>([
    // As the prefectures' documents print them.
    ["2025年\n（令和７年）", calendar(2025)],
    ["2028年\n（令和10年）", calendar(2028)],
    ["令和６年度", fiscal(2024)],
    ["令和６年\n11月時点", month(2024, 11)],
    ["令和８年\n3月時点", month(2026, 3)],
    ["令和６年８月末時点", month(2024, 8)],
    ["2022時点", calendar(2022)],
    ["令和7年12月", month(2025, 12)],
    // Eras.
    ["令和７年度", fiscal(2025)],
    ["令和元年度", fiscal(2019)],
    ["平成31年度", fiscal(2019)],
    ["令和十一年度", fiscal(2029)],
    ["昭和64年", calendar(1989)],
    ["㋿７年", calendar(2025)],
    ["令和 ７ 年 ３ 月", month(2025, 3)],
    ["令和８年３月末", month(2026, 3)],
    ["令和８年３月31日現在", date(2026, 3, 31)],
    ["令和7年4月1日（火）", date(2025, 4, 1)],
    ["令和７年度末", fiscal(2025)],
    // Letters.
    ["R7", calendar(2025)],
    ["Ｒ７年", calendar(2025)],
    ["R元", calendar(2019)],
    ["H31", calendar(2019)],
    ["R.7年度", fiscal(2025)],
    ["R7.3", month(2025, 3)],
    ["R7.4.1", date(2025, 4, 1)],
    ["R7/4/1", date(2025, 4, 1)],
    // Both ways at once.
    ["令和7(2025)年度", fiscal(2025)],
    ["令和７年度（2025年度）", fiscal(2025)],
    ["2025(R7)年度", fiscal(2025)],
    ["R7（2025年度）", fiscal(2025)],
    // Two eras in one year.
    ["平成31年度（令和元年度）", fiscal(2019)],
    ["平成31(令和元)年度", fiscal(2019)],
    // A month of a fiscal year: January to March are those of the next calendar year.
    ["令和７年度12月末時点", month(2025, 12)],
    ["令和７年度3月", month(2026, 3)],
    ["R6.11月末", month(2024, 11)],
    // Of several months the last counts, as a period's end does everywhere.
    ["令和７年４～６月", month(2025, 6)],
    ["令和７年４月～６月", month(2025, 6)],
    // A half or a quarter behind a year without its word.
    ["R7上期", { kind: "half-year", half: 1, year: 2025, of: "calendar-year" }],
    ["令和７年度第１・四半期", { kind: "quarter", quarter: 1, year: 2025, of: "fiscal-year" }],
    ["2025年（令和７年）４月", month(2025, 4)],
    // Gregorian.
    ["2025", calendar(2025)],
    ["２０２５年", calendar(2025)],
    ["西暦2025年", calendar(2025)],
    ["2025年度", fiscal(2025)],
    ["FY2025", fiscal(2025)],
    ["FY 25", fiscal(2025)],
    ["2025/4", month(2025, 4)],
    ["2025-04", month(2025, 4)],
    ["2025.4", month(2025, 4)],
    ["2025/4/1", date(2025, 4, 1)],
    ["2024-02-29", date(2024, 2, 29)],
    ["March 2026", month(2026, 3)],
    ["Mar. 2026", month(2026, 3)],
    ["April 1, 2025", date(2025, 4, 1)],
  ])("%j", (text, period) => {
    expect(parsePeriod(text)).toMatchObject({ ok: true, value: { period, remarks: [] } });
  });

  test.each<[string, Period, PeriodRemark]>([
    ["2025年（令和８年）", calendar(2025), { kind: "era-disagrees", gregorian: 2025, era: 2026 }],
    ["令和７年（2026年）", calendar(2026), { kind: "era-disagrees", gregorian: 2026, era: 2025 }],
    ["平成32年度", fiscal(2020), { kind: "era-ended", era: "平成", year: 32 }],
    ["平成31年5月", month(2019, 5), { kind: "era-ended", era: "平成", year: 31 }],
    ["令和99年", calendar(2117), { kind: "era-year-unlikely", era: "令和", year: 99 }],
    ["令和元年4月", month(2019, 4), { kind: "era-year-unlikely", era: "令和", year: 1 }],
  ])("%s は疑いを添えて読む", (text, period, remark) => {
    expect(parsePeriod(text)).toMatchObject({ ok: true, value: { period, remarks: [remark] } });
  });

  test.each([
    "",
    "年",
    "令和",
    "令和０年",
    "26",
    "202",
    "20255年",
    "1500年",
    "7年度",
    "11月",
    "２年",
    "R100",
    "2025年13月",
    "2025年2月29日",
    "2025/4/31",
    "2025年（令和７年度）",
    "令和７～９年度",
    "2025-2029",
    "令和７年度予算",
    "令和７年度第２回",
    "2022時点50.7%",
    "2026 3",
    "Smarch 2026",
    "平成31年（令和２年）",
    "R7.4-6",
    "R7.4～6月",
    `令和７年度${"の".repeat(60)}`,
  ])("%j は一つの時期ではない", (text) => {
    expect(parsePeriod(text)).toEqual({ ok: false, error: "no-period" });
  });

  test.each([
    ["令和７", true],
    ["R7", true],
    ["H31", true],
    ["2022時点", true],
    ["2025", false],
    ["H1", false],
    ["S1", false],
    ["T2", false],
    ["R7.3", false],
    ["2025.4", false],
    ["2025-04", false],
  ])("%s がほかのものでもありうるかを区別する", (text, clear) => {
    expect(parsePeriod(text)).toMatchObject({ ok: true, value: { clear } });
  });

  test("書いた時期は、日本語でも英語でも、同じ時期に読める", () => {
    fc.assert(
      fc.property(anyPeriod, fc.constantFrom("ja" as const, "en" as const), (period, language) => {
        expect(parsePeriod(formatPeriod(period, language))).toMatchObject({
          ok: true,
          value: { period, remarks: [] },
        });
      }),
    );
  });

  test("どんな文字列にも答える", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(typeof parsePeriod(text).ok).toBe("boolean");
      }),
    );
  });
});
