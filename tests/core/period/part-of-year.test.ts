import { formatPeriod } from "../../../src/core/period/format-period";
import { periodAfter, periodWithin, readYearless } from "../../../src/core/period/part-of-year";
import type { Period } from "../../../src/core/period/period";

const fiscal: Period = { kind: "fiscal-year", year: 2025 };
const calendar: Period = { kind: "calendar-year", year: 2025 };

function within(text: string, year: Period): string | null {
  const part = readYearless(text);
  const period = part && periodWithin(part, year);
  return period && formatPeriod(period, "ja");
}

test.each([
  ["第３四半期", fiscal, "2025年度第3四半期"],
  ["第三四半期", fiscal, "2025年度第3四半期"],
  ["３Ｑ", fiscal, "2025年度第3四半期"],
  ["Q3", calendar, "2025年第3四半期"],
  ["上半期", fiscal, "2025年度上半期"],
  ["下期", fiscal, "2025年度下半期"],
  ["11月", fiscal, "2025年11月"],
  ["3月", fiscal, "2026年3月"],
  ["３月末", fiscal, "2026年3月"],
  ["3月", calendar, "2025年3月"],
  ["十一月時点", fiscal, "2025年11月"],
  ["4月1日現在", fiscal, "2025年4月1日"],
  ["８年度", fiscal, "2026年度"],
  ["8年", calendar, "2026年"],
])("年のない %s は、%o の下では %s", (text, year, expected) => {
  expect(within(text, year)).toBe(expected);
});

test.each([
  "",
  "第5四半期",
  "13月",
  "2月30日",
  "四半期",
  "令和7年度",
  "期",
  "長い文章の中の11月時点の値",
])("%j は、年のない時期ではない", (text) => {
  expect(readYearless(text)).toBeNull();
});

test("月の下の月は、どの年とも決まらない", () => {
  expect(within("11月", { kind: "month", year: 2025, month: 4 })).toBeNull();
});

test("うるう年でない年に 2月29日 はない", () => {
  expect(within("2月29日", calendar)).toBeNull();
  expect(within("2月29日", { kind: "calendar-year", year: 2024 })).toBe("2024年2月29日");
});

describe("左の時期に続く、年のない時期", () => {
  test.each<readonly [string, Period, string | null]>([
    ["８年度", fiscal, "2026年度"],
    ["８年", { kind: "month", year: 2025, month: 4 }, "2026年"],
    [
      "第２四半期",
      { kind: "quarter", year: 2025, quarter: 1, of: "fiscal-year" },
      "2025年度第2四半期",
    ],
    ["下半期", { kind: "half-year", year: 2025, half: 1, of: "fiscal-year" }, "2025年度下半期"],
    ["５月", { kind: "month", year: 2025, month: 4 }, "2025年5月"],
    ["１月", { kind: "month", year: 2025, month: 12 }, "2026年1月"],
    // Whether the quarter lies in the year before it, or in the next, nobody says.
    ["第２四半期", fiscal, null],
    ["第２四半期", { kind: "half-year", year: 2025, half: 1, of: "fiscal-year" }, null],
    ["５月１日", { kind: "date", year: 2025, month: 4, day: 1 }, null],
  ])("%s（前は %o）は %s", (text, before, expected) => {
    const part = readYearless(text);
    const period = part && periodAfter(part, before);
    expect(period && formatPeriod(period, "ja")).toBe(expected);
  });
});
