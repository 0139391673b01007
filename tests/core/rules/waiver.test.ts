import type { Finding } from "../../../src/core/rules/finding";
import { findingKey, reasonsOf } from "../../../src/core/rules/waiver";

const finding = {
  kind: "baseline-missing",
  at: { sheet: "KPI③", row: 11, column: 4 },
  data: { indicator: "セミナー参加者数", written: "ー" },
} as const satisfies Partial<Finding>;

test("a finding is the same when its cell has moved", () => {
  const moved = { ...finding, at: { ...finding.at, row: 12 } };
  expect(findingKey(moved)).toBe(findingKey(finding));
});

test("a finding is the same when a cell that its data names has moved", () => {
  const of = (row: number) =>
    findingKey({
      kind: "indicator-duplicate",
      data: { indicator: "導入率", first: { sheet: "KPI①", row, column: 1 }, differs: null },
    });
  expect(of(8)).toBe(of(7));
});

test("other words make it another finding", () => {
  const other = { ...finding, data: { indicator: "セミナー参加者数", written: "未定" } };
  expect(findingKey(other)).not.toBe(findingKey(finding));
});

test("a waiver counts for its own sheet and rule only", () => {
  const { kind, at } = finding;
  const key = findingKey(finding);
  const reasonOf = reasonsOf([{ kind, sheet: at.sheet, key, reason: "様式どおり" }]);
  expect(reasonOf(finding)).toBe("様式どおり");
  expect(reasonOf({ ...finding, at: { ...at, row: 40 } })).toBe("様式どおり");
  expect(reasonOf({ ...finding, at: { ...at, sheet: "KPI④" } })).toBeNull();
  expect(reasonOf({ ...finding, data: { ...finding.data, written: "未定" } })).toBeNull();
});

test("the key is FNV-1a, so that a key in a workbook stays valid", () => {
  // Offset basis and prime as published (Fowler, Noll and Vo), worked out over UTF-16 code units.
  const expected = Array.from(JSON.stringify(["baseline-missing", finding.data])).reduce(
    (hash, letter) => ((BigInt(letter.charCodeAt(0)) ^ hash) * 16777619n) & 0xffffffffn,
    2166136261n,
  );
  expect(findingKey(finding)).toBe(expected.toString(16).padStart(8, "0"));
});
