import type { Finding } from "../../../src/core/rules/finding";
import { findingKey } from "../../../src/core/rules/waiver";

const finding = {
  kind: "baseline-missing",
  at: { sheet: "KPI③", row: 11, column: 4 },
  data: { indicator: "セミナー参加者数", written: "ー" },
} as const satisfies Partial<Finding>;

test("a finding is the same when its cell has moved", () => {
  const moved = { ...finding, at: { ...finding.at, row: 12 } };
  expect(findingKey(moved)).toBe(findingKey(finding));
});

test.each([
  ["words", { ...finding, data: { indicator: "セミナー参加者数", written: "未定" } }],
  ["sheet", { ...finding, at: { ...finding.at, sheet: "KPI④" } }],
])("another %s makes it another finding", (_, other) => {
  expect(findingKey(other)).not.toBe(findingKey(finding));
});

test("the key is FNV-1a, so that a key in a workbook stays valid", () => {
  // Offset basis and prime as published (Fowler, Noll and Vo), worked out over UTF-16 code units.
  const expected = Array.from(JSON.stringify(["baseline-missing", "KPI③", finding.data])).reduce(
    (hash, letter) => ((BigInt(letter.charCodeAt(0)) ^ hash) * 16777619n) & 0xffffffffn,
    2166136261n,
  );
  expect(findingKey(finding)).toBe(expected.toString(16).padStart(8, "0"));
});
