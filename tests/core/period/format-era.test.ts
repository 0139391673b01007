import fc from "fast-check";
import { formatEra, type EraStyle } from "../../../src/core/period/format-era";
import { parsePeriod } from "../../../src/core/period/parse-period";
import type { Period } from "../../../src/core/period/period";

const fiscal = (year: number): Period => ({ kind: "fiscal-year", year });
const month = (year: number, of: number): Period => ({ kind: "month", year, month: of });

// First days of the eras: 令和 1 May 2019, 平成 8 January 1989, 昭和 25 December 1926.
test.each<[Period, EraStyle, string]>([
  [fiscal(2025), "kanji", "令和7年度"],
  [fiscal(2025), "wide", "令和７年度"],
  [fiscal(2025), "letter", "R7年度"],
  [fiscal(2019), "kanji", "令和元年度"],
  [fiscal(2019), "letter", "R1年度"],
  [fiscal(2018), "kanji", "平成30年度"],
  [{ kind: "calendar-year", year: 2029 }, "wide", "令和１１年"],
  [{ kind: "quarter", year: 2025, quarter: 3, of: "fiscal-year" }, "wide", "令和７年度第３四半期"],
  [{ kind: "half-year", year: 2025, half: 2, of: "fiscal-year" }, "letter", "R7年度下半期"],
  [month(2019, 4), "kanji", "平成31年4月"],
  [month(2019, 5), "kanji", "令和元年5月"],
  [month(2024, 11), "letter", "R6.11"],
  [{ kind: "date", year: 1989, month: 1, day: 7 }, "kanji", "昭和64年1月7日"],
  [{ kind: "date", year: 1989, month: 1, day: 8 }, "letter", "H1.1.8"],
])("%j, %s: %s", (period, style, text) => {
  expect(formatEra(period, style)).toBe(text);
});

test("before 明治 there is none", () => {
  expect(formatEra({ kind: "calendar-year", year: 1867 }, "kanji")).toBeNull();
});

test("what it writes is read as the same period", () => {
  const year = fc.integer({ min: 1927, max: 2060 });
  const period = fc.oneof(
    year.map(fiscal),
    year.map((of): Period => ({ kind: "calendar-year", year: of })),
    fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([of, m]) => month(of, m)),
  );
  fc.assert(
    fc.property(period, fc.constantFrom<EraStyle>("kanji", "wide"), (given, style) => {
      const read = parsePeriod(formatEra(given, style) ?? "");
      expect(read).toMatchObject({ ok: true, value: { period: given } });
    }),
  );
});
