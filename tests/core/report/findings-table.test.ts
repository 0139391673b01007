import { findingsTable } from "../../../src/core/report/findings-table";
import type { Finding } from "../../../src/core/rules/finding";
import { formatPosition } from "../../../src/core/sheet/address";

const at = { sheet: "KPI③", row: 11, column: 4 };
const findings: readonly Finding[] = [
  {
    kind: "baseline-missing",
    severity: "warning",
    at,
    data: { indicator: "参加者数", written: "ー" },
    waived: null,
  },
  {
    kind: "cells-merged",
    severity: "advice",
    at,
    data: { count: 1, words: ["A1:B1"] },
    waived: null,
  },
];

test.each([
  ["ja", ["重さ", "場所", "指摘", "直し方"], ["注意", "助言"]],
  ["en", ["Severity", "Place", "Finding", "What to do"], ["Warning", "Advice"]],
] as const)(
  "a header, and severity, place, words and cure of each (%s)",
  (language, header, severities) => {
    const [first, ...rows] = findingsTable(findings, language, formatPosition);
    expect(first).toEqual(header);
    expect(rows.map(([severity, place]) => [severity, place])).toEqual(
      severities.map((word) => [word, "E12"]),
    );
    expect(rows[0]?.[2]).toContain("参加者数");
    expect(rows.every((row) => row.length === 4 && row.every((cell) => cell !== ""))).toBe(true);
  },
);

test("the official rule is quoted by its id, our own by none", () => {
  const [, own, official] = findingsTable(findings, "ja", formatPosition);
  expect(own?.[2]).not.toMatch(/\[.*\]$/);
  expect(official?.[2]).toMatch(/\[L1-12\]$/);
});
