import { matchPeriod } from "../../../src/core/period/match-period";

test.each([
  ["令和7年度予算", 0, "令和7年度"],
  ["2026年50%", 0, "2026年"],
  ["2025年(令和7年)4月の値", 0, "2025年(令和7年)4月"],
  ["2025年(令和7年度)", 0, "2025年"],
  ["令和6年8月末時点の", 0, "令和6年8月末時点"],
  ["目標値(令和11年度)", 4, "令和11年度"],
  ["2025/4/1から", 0, "2025/4/1"],
  ["2025年13月", 0, null],
])("%s の %i 文字目からの時期は %s", (text, at, matched) => {
  const match = matchPeriod(text, at);
  expect(match && text.slice(at, match.end)).toBe(matched);
});
