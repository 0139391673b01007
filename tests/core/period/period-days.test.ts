import fc from "fast-check";
import { comparePeriods, daysInMonth } from "../../../src/core/period/calendar";
import type { Period } from "../../../src/core/period/period";
import { daysOf, isoDay } from "../../../src/core/period/period-days";

const days = (period: Period) => {
  const { first, last } = daysOf(period);
  return `${isoDay(first)} ${isoDay(last)}`;
};

// 会計年度 runs from April to the following March (地方自治法第208条).
test.each<[string, Period, string]>([
  ["令和６年度", { kind: "fiscal-year", year: 2024 }, "2024-04-01 2025-03-31"],
  ["2025年", { kind: "calendar-year", year: 2025 }, "2025-01-01 2025-12-31"],
  [
    "令和６年度上半期",
    { kind: "half-year", year: 2024, half: 1, of: "fiscal-year" },
    "2024-04-01 2024-09-30",
  ],
  [
    "令和６年度下半期",
    { kind: "half-year", year: 2024, half: 2, of: "fiscal-year" },
    "2024-10-01 2025-03-31",
  ],
  [
    "2024年下半期",
    { kind: "half-year", year: 2024, half: 2, of: "calendar-year" },
    "2024-07-01 2024-12-31",
  ],
  [
    "令和６年度第４四半期",
    { kind: "quarter", year: 2024, quarter: 4, of: "fiscal-year" },
    "2025-01-01 2025-03-31",
  ],
  [
    "2024年第１四半期",
    { kind: "quarter", year: 2024, quarter: 1, of: "calendar-year" },
    "2024-01-01 2024-03-31",
  ],
  ["令和６年２月, a leap year", { kind: "month", year: 2024, month: 2 }, "2024-02-01 2024-02-29"],
  ["令和６年11月", { kind: "month", year: 2024, month: 11 }, "2024-11-01 2024-11-30"],
  ["a day", { kind: "date", year: 2025, month: 4, day: 1 }, "2025-04-01 2025-04-01"],
])("%s", (_, period, expected) => expect(days(period)).toBe(expected));

const year = fc.integer({ min: 1868, max: 2199 });
const of = fc.constantFrom("fiscal-year" as const, "calendar-year" as const);
const period: fc.Arbitrary<Period> = fc.oneof(
  fc.record({ kind: of, year }),
  fc.record({ kind: fc.constant("half-year" as const), year, half: fc.constantFrom(1, 2), of }),
  fc.record({
    kind: fc.constant("quarter" as const),
    year,
    quarter: fc.constantFrom(1, 2, 3, 4),
    of,
  }),
  fc.record({ kind: fc.constant("month" as const), year, month: fc.integer({ min: 1, max: 12 }) }),
);

test("every period begins on a first, ends on the last of its month, and ends as its last day does", () => {
  fc.assert(
    fc.property(period, (one) => {
      const { first, last } = daysOf(one);
      expect(first.day).toBe(1);
      expect(last.day).toBe(daysInMonth(last.year, last.month));
      expect(isoDay(first) < isoDay(last)).toBe(true);
      expect(comparePeriods(one, { kind: "date", ...last })).toBe(0);
    }),
  );
});
