import { eraNamed, eraOf, eraRemarks, gregorianYear } from "../../../src/core/period/era";
import type { Period } from "../../../src/core/period/period";

describe("eraOf", () => {
  // The eras' first days: 2019-05-01, 1989-01-08, 1926-12-25, 1912-07-30.
  test.each<[Period, string, number]>([
    [{ kind: "fiscal-year", year: 2025 }, "令和", 7],
    [{ kind: "fiscal-year", year: 2019 }, "令和", 1],
    [{ kind: "fiscal-year", year: 2018 }, "平成", 30],
    [{ kind: "calendar-year", year: 1989 }, "平成", 1],
    [{ kind: "calendar-year", year: 1926 }, "昭和", 1],
    [{ kind: "month", year: 2019, month: 4 }, "平成", 31],
    [{ kind: "month", year: 2019, month: 5 }, "令和", 1],
    [{ kind: "date", year: 1989, month: 1, day: 7 }, "昭和", 64],
    [{ kind: "date", year: 1989, month: 1, day: 8 }, "平成", 1],
    [{ kind: "date", year: 1912, month: 7, day: 29 }, "明治", 45],
    [{ kind: "date", year: 1912, month: 7, day: 30 }, "大正", 1],
  ])("%j は %s%i年", (period, name, year) => {
    const era = eraOf(period);
    expect([era?.era.name, era?.year]).toEqual([name, year]);
  });

  test("明治より前の元号は扱わない", () => {
    expect(eraOf({ kind: "calendar-year", year: 1800 })).toBeNull();
  });
});

test.each([
  ["令和", 7, 2025],
  ["R", 1, 2019],
  ["平成", 31, 2019],
  ["H", 1, 1989],
  ["昭和", 64, 1989],
  ["S", 50, 1975],
  ["大正", 15, 1926],
  ["明治", 45, 1912],
])("%s%i年は%i年", (word, eraYear, year) => {
  const era = eraNamed(word);
  expect(era && gregorianYear(era, eraYear)).toBe(year);
});

test("知らない語は元号ではない", () => {
  expect(eraNamed("慶応")).toBeNull();
});

describe("eraRemarks", () => {
  test.each<[string, number, Period, string[]]>([
    ["平成", 31, { kind: "fiscal-year", year: 2019 }, []],
    ["平成", 32, { kind: "fiscal-year", year: 2020 }, ["era-ended"]],
    ["平成", 31, { kind: "date", year: 2019, month: 4, day: 30 }, []],
    ["平成", 31, { kind: "date", year: 2019, month: 5, day: 1 }, ["era-ended"]],
    ["昭和", 64, { kind: "fiscal-year", year: 1989 }, ["era-ended"]],
    ["令和", 1, { kind: "date", year: 2019, month: 4, day: 30 }, ["era-year-unlikely"]],
    ["令和", 32, { kind: "fiscal-year", year: 2050 }, []],
    ["令和", 99, { kind: "calendar-year", year: 2117 }, ["era-year-unlikely"]],
  ])("%s%i年と書いた %j", (name, eraYear, period, kinds) => {
    const era = eraNamed(name)!;
    expect(eraRemarks(era, eraYear, period).map(({ kind }) => kind)).toEqual(kinds);
  });
});
