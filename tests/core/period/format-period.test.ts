import { formatPeriod } from "../../../src/core/period/format-period";
import { parsePeriod } from "../../../src/core/period/parse-period";
import type { Period } from "../../../src/core/period/period";

test.each<[Period, string, string]>([
  [{ kind: "calendar-year", year: 2026 }, "2026年", "2026"],
  [{ kind: "fiscal-year", year: 2026 }, "2026年度", "FY2026"],
  [
    { kind: "quarter", year: 2026, quarter: 3, of: "fiscal-year" },
    "2026年度第3四半期",
    "Q3 FY2026",
  ],
  [
    { kind: "half-year", year: 2026, half: 1, of: "calendar-year" },
    "2026年上半期",
    "1st half 2026",
  ],
  [{ kind: "month", year: 2026, month: 3 }, "2026年3月", "March 2026"],
  [{ kind: "date", year: 2026, month: 4, day: 1 }, "2026年4月1日", "April 1, 2026"],
])("%j は %s、英語では %s", (period, ja, en) => {
  expect(formatPeriod(period, "ja")).toBe(ja);
  expect(formatPeriod(period, "en")).toBe(en);
});

test("四半期と半期は、書いたとおりに読める", () => {
  for (const yearKind of ["fiscal-year", "calendar-year"] as const) {
    const periods: readonly Period[] = [
      ...([1, 2, 3, 4] as const).map((quarter): Period => ({
        kind: "quarter",
        year: 2026,
        quarter,
        of: yearKind,
      })),
      ...([1, 2] as const).map((half): Period => ({
        kind: "half-year",
        year: 2026,
        half,
        of: yearKind,
      })),
    ];
    for (const period of periods) {
      for (const language of ["ja", "en"] as const) {
        expect(parsePeriod(formatPeriod(period, language))).toMatchObject({ value: { period } });
      }
    }
  }
});
