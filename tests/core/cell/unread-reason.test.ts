import { unreadReason } from "../../../src/core/cell/unread-reason";

test.each([
  ["第3回", undefined, "unknown-words"],
  ["12 34", undefined, "several-values"],
  ["2025~2029", undefined, "range"],
  ["80%以上の3校と100%未満", undefined, "several-values"],
  ["ー5", undefined, "unclear-sign"],
  ["1234567890123456", undefined, "too-many-digits"],
  ["11月", undefined, "year-missing"],
  ["上半期", undefined, "year-missing"],
  ["2025年2月30日", undefined, "no-such-date"],
  ["2025/13/1", undefined, "no-such-date"],
  ["良好", undefined, null],
  ["良好", "quantity", "no-number"],
  ["必要以上", undefined, "no-number"],
] as const)("%s（%s）は %s", (text, expected, reason) => {
  expect(unreadReason(text, expected)).toBe(reason);
});
