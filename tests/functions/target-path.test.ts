import { targetPath } from "../../src/functions/target-path";
import { cellErrorOf, installCustomFunctions } from "../support/custom-functions";

beforeAll(installCustomFunctions);

test("三重県 KPI①: years as numbers give years as numbers", () => {
  const rows = targetPath(26, 90, 2025, 2029);
  expect(rows.map(([period, planned]) => [period, planned])).toEqual([
    [2025, 26],
    [2026, 42],
    [2027, 58],
    [2028, 74],
    [2029, 90],
  ]);
  // The row 毎年の上昇率 of the table: ー 162% 138% 128% 122%.
  expect(
    rows.map(([, , ratio]) => (typeof ratio === "number" ? Math.round(ratio * 100) : ratio)),
  ).toEqual(["", 162, 138, 128, 122]);
});

test("written periods give periods in the same language", () => {
  const rows = targetPath("26.0％", "90％", "2025年\n（令和７年）", "2029年\n（令和11年）");
  expect(rows.map(([period]) => period)).toEqual([
    "2025年",
    "2026年",
    "2027年",
    "2028年",
    "2029年",
  ]);
  expect(rows.map(([, planned]) => planned)).toEqual([0.26, 0.42, 0.58, 0.74, 0.9]);
  expect(targetPath(1, 3, "令和７年度", "令和９年度").map(([period]) => period)).toEqual([
    "2025年度",
    "2026年度",
    "2027年度",
  ]);
  expect(targetPath(1, 3, "FY2025", "FY2027").map(([period]) => period)).toEqual([
    "FY2025",
    "FY2026",
    "FY2027",
  ]);
});

test("compound keeps the ratio: 136.4 % each year", () => {
  const ratios = targetPath(26, 90, 2025, 2029, "複利")
    .slice(1)
    .map(([, , ratio]) => ratio);
  for (const ratio of ratios) expect(ratio).toBeCloseTo(1.36400917, 8);
  expect(ratios).toHaveLength(4);
});

test("refuses what is no path", () => {
  expect(cellErrorOf(() => targetPath(26, 90, 2025, 2025))).toMatch(/^#VALUE! /);
});
