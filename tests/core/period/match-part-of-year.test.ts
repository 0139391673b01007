import { matchEnglishPart, matchPartOfYear } from "../../../src/core/period/match-part-of-year";

test.each([
  ["第3四半期", { kind: "quarter", quarter: 3 }, 5],
  ["第三四半期(10~12月)", { kind: "quarter", quarter: 3 }, 13],
  ["4Q", { kind: "quarter", quarter: 4 }, 2],
  ["Q1", { kind: "quarter", quarter: 1 }, 2],
  ["上半期", { kind: "half-year", half: 1 }, 3],
  ["下期", { kind: "half-year", half: 2 }, 2],
  ["前半", { kind: "half-year", half: 1 }, 2],
])("%s", (text, part, end) => {
  expect(matchPartOfYear(text, 0)).toEqual({ part, end });
});

test.each(["", "第5四半期", "期", "上", "四半期"])("%j は年の部分ではない", (text) => {
  expect(matchPartOfYear(text, 0)).toBeNull();
});

test.each([
  ["FY2025", { kind: "fiscal-year", year: 2025 }],
  ["FY25", { kind: "fiscal-year", year: 2025 }],
  ["Q3FY2025", { kind: "quarter", quarter: 3, year: 2025, of: "fiscal-year" }],
  ["FY2025Q3", { kind: "quarter", quarter: 3, year: 2025, of: "fiscal-year" }],
  ["2025Q3", { kind: "quarter", quarter: 3, year: 2025, of: "calendar-year" }],
  ["2ndhalfof2025", { kind: "half-year", half: 2, year: 2025, of: "calendar-year" }],
])("%s", (text, period) => {
  expect(matchEnglishPart(text, 0)).toEqual({ period, remarks: [], end: text.length, clear: true });
});

test.each(["2025", "Q3", "FY1200", "FY20251"])("%s は英語の年ではない", (text) => {
  expect(matchEnglishPart(text, 0)).toBeNull();
});
