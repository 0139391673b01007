import { ambitionOf, referenceRemarks } from "../../../src/core/define/ambition";
import { understand } from "../../../src/core/define/understand";
import { datum, indicator, year } from "../../taskpane/support/build-workbook";
import { mieTexts, saying } from "./support/content";

/** Mie's KPI③: from one year to the next. */
const others = [
  [131, 150],
  [195, 200],
  [102, 200],
].map(([from, to], i) =>
  indicator(`指標${i}`, `KPI③!C${9 + i}`, {
    baseline: datum({ at: "KPI③!E9", text: "", value: from ?? 0, unit: null, period: year(2024) }),
    target: datum({ at: "KPI③!F9", text: "", value: to ?? 0, unit: null, period: year(2025) }),
  }),
);

test("12 to 30 in a year is bold beside +14.5 %, +2.6 % and +96 %", () => {
  const understood = understand(
    saying({
      baseline: "12件",
      baselinePeriod: "2024年",
      target: "30件",
      targetPeriod: "2025年",
    }),
  );
  expect(ambitionOf(understood, others, null)).toEqual({
    change: 1.5,
    usual: (150 - 131) / 131,
    others: 3,
    bolder: 0,
    level: "bold",
  });
});

test("an indicator is not held against itself, and two others are needed", () => {
  const understood = understand(saying(mieTexts));
  expect(ambitionOf(understood, others.slice(1), others[1]?.id ?? null)).toBeNull();
  expect(ambitionOf(understand(saying({})), others, null)).toBeNull();
});

test("the goal beside 参考（全国） at the same period", () => {
  const data = [datum({ at: "KPI①!G13", text: "90％", value: 0.9, period: year(2029) })];
  const references = [
    { label: "参考（全国）", labelAt: { sheet: "KPI①", row: 12, column: 1 }, data },
  ];
  expect(referenceRemarks(understand(saying(mieTexts)), references)).toEqual([
    { label: "参考（全国）", gap: 0 },
  ]);
  const other = understand(saying({ ...mieTexts, targetPeriod: "2028年" }));
  expect(referenceRemarks(other, references)).toEqual([]);
});
