import { takePeriod } from "../../../src/core/table/header-period";

test.each([
  ["目標値(令和7年度)", { kind: "fiscal-year", year: 2025 }, "目標値()"],
  ["Target 2027", { kind: "calendar-year", year: 2027 }, "Target "],
  ["実績値(令和6年11月時点)", { kind: "month", year: 2024, month: 11 }, "実績値()"],
  ["R5実績", { kind: "calendar-year", year: 2023 }, "実績"],
])("%s", (header, period, words) => expect(takePeriod(header)).toEqual({ period, words }));

test.each(["目標値", "目標値(2)", "目標1999.5", "満足度 90%", "HR12345"])(
  "no period in %s",
  (header) => expect(takePeriod(header)).toEqual({ period: null, words: header }),
);
