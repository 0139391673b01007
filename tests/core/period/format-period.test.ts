import { formatPeriod } from "../../../src/core/period/format-period";
import type { Period } from "../../../src/core/period/period";

test.each<[Period, string, string]>([
  [{ kind: "calendar-year", year: 2026 }, "2026年", "2026"],
  [{ kind: "fiscal-year", year: 2026 }, "2026年度", "FY2026"],
  [{ kind: "month", year: 2026, month: 3 }, "2026年3月", "March 2026"],
  [{ kind: "date", year: 2026, month: 4, day: 1 }, "2026年4月1日", "April 1, 2026"],
])("%j は %s、英語では %s", (period, ja, en) => {
  expect(formatPeriod(period, "ja")).toBe(ja);
  expect(formatPeriod(period, "en")).toBe(en);
});
