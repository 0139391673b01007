import fc from "fast-check";
import {
  comparePeriods,
  daysInMonth,
  isLikelyYear,
  periodFromNumber,
  yearsBetween,
} from "../../../src/core/period/calendar";
import type { Period, YearKind } from "../../../src/core/period/period";

const fiscal = (year: number): Period => ({ kind: "fiscal-year", year });
const calendar = (year: number): Period => ({ kind: "calendar-year", year });
const month = (year: number, m: number): Period => ({ kind: "month", year, month: m });
const date = (year: number, m: number, day: number): Period => ({
  kind: "date",
  year,
  month: m,
  day,
});

const half = (year: number, part: 1 | 2, of: YearKind): Period => ({
  kind: "half-year",
  year,
  half: part,
  of,
});
const quarter = (year: number, part: 1 | 2 | 3 | 4, of: YearKind): Period => ({
  kind: "quarter",
  year,
  quarter: part,
  of,
});

const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  fc.integer({ min: 1900, max: 2100 }).map(fiscal),
  fc.integer({ min: 1900, max: 2100 }).map(calendar),
  fc
    .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }))
    .map(([y, m]) => month(y, m)),
  fc
    .tuple(
      fc.integer({ min: 1900, max: 2100 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([y, m, d]) => date(y, m, d)),
);

describe("yearsBetween", () => {
  test.each([
    ["2025年から2029年", calendar(2025), calendar(2029), 4],
    ["令和６年度から令和７年度", fiscal(2024), fiscal(2025), 1],
    ["令和６年11月から令和８年３月", month(2024, 11), month(2026, 3), 16 / 12],
    ["令和７年度から、その終わりの令和８年３月", fiscal(2025), month(2026, 3), 0],
    ["2025年から2025年度（終わりは翌年３月）", calendar(2025), fiscal(2025), 3 / 12],
    ["日は、その月として", date(2025, 4, 1), month(2026, 4), 1],
    ["逆向きは負", calendar(2029), calendar(2025), -4],
  ])("%s", (_, from, to, years) => {
    expect(yearsBetween(from, to)).toBe(years);
  });

  test("行って戻れば、向きだけが違う", () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        expect(yearsBetween(a, b) + yearsBetween(b, a)).toBe(0);
      }),
    );
  });
});

describe("comparePeriods", () => {
  test("終わりの順に並ぶ", () => {
    const inOrder = [
      month(2024, 11),
      calendar(2024),
      date(2025, 3, 1),
      fiscal(2024),
      date(2025, 12, 30),
      calendar(2025),
      fiscal(2025),
      month(2026, 4),
    ];
    expect([...inOrder].reverse().sort(comparePeriods)).toEqual(inOrder);
  });

  test.each([
    ["年度と、その最後の月", fiscal(2025), month(2026, 3)],
    ["年と、その最後の日", calendar(2025), date(2025, 12, 31)],
    ["年度の第１四半期と６月", quarter(2025, 1, "fiscal-year"), month(2025, 6)],
    ["年度の第４四半期と翌年３月", quarter(2025, 4, "fiscal-year"), month(2026, 3)],
    ["年の第１四半期と３月", quarter(2025, 1, "calendar-year"), month(2025, 3)],
    ["年度の上半期と９月", half(2025, 1, "fiscal-year"), month(2025, 9)],
    ["年度の下半期と年度", half(2025, 2, "fiscal-year"), fiscal(2025)],
    ["年の下半期と年", half(2025, 2, "calendar-year"), calendar(2025)],
    ["うるう年の２月と、その末日", month(2024, 2), date(2024, 2, 29)],
  ])("%s は同じところで終わる", (_, a, b) => {
    expect(comparePeriods(a, b)).toBe(0);
  });

  test("年数の符号と順序は矛盾しない", () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        expect(Math.sign(comparePeriods(a, b))).toBe(-Math.sign(comparePeriods(b, a)) + 0);
        if (yearsBetween(a, b) > 0) expect(comparePeriods(a, b)).toBeLessThan(0);
      }),
    );
  });
});

describe("periodFromNumber", () => {
  test("2025 は暦年", () => {
    expect(periodFromNumber(2025)).toEqual(calendar(2025));
  });

  test.each([26, 0, -2025, 2025.5, 1867, 2200, 45748, NaN, Infinity])("%s は年ではない", (n) => {
    expect(periodFromNumber(n)).toBeNull();
    expect(isLikelyYear(n)).toBe(false);
  });
});

describe("daysInMonth", () => {
  test.each([
    [2024, 2, 29],
    [2025, 2, 28],
    [1900, 2, 28],
    [2000, 2, 29],
    [2025, 4, 30],
    [2025, 12, 31],
    [2025, 0, 0],
    [2025, 13, 0],
  ])("%i年%i月は%i日", (year, m, days) => {
    expect(daysInMonth(year, m)).toBe(days);
  });
});
