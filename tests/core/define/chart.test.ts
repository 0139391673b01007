import { pathChart } from "../../../src/core/define/chart";
import { understand } from "../../../src/core/define/understand";
import { datum, year } from "../../taskpane/support/build-workbook";
import { mieTexts, saying } from "./support/content";

test("baseline at the left, target at the right, and what lies outside the years is left out", () => {
  const beside = {
    actuals: [datum({ at: "A!D12", text: "36％", value: 0.36, period: year(2026) })],
    references: [
      {
        label: "全国",
        labelAt: { sheet: "A", row: 12, column: 1 },
        data: [
          datum({ at: "A!C13", text: "20％", value: 0.2, period: year(2020) }),
          datum({ at: "A!G13", text: "90％", value: 0.9, period: year(2029) }),
        ],
      },
    ],
  };
  const chart = pathChart(understand(saying(mieTexts)), beside);
  const marks = chart?.marks.map(({ kind, x, label }) => [kind, x, label]);
  expect(marks).toEqual([
    ["baseline", 0, ""],
    ["target", 1, ""],
    ["actual", 0.25, ""],
    ["reference", 1, "全国"],
  ]);
  expect(chart?.line.map(({ x }) => x)).toEqual([0, 0.25, 0.5, 0.75, 1]);
  expect(chart?.bottom).toBe(0);
  for (const { y } of chart?.marks ?? []) {
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(1);
  }
});

test("a plan of one level has a height all the same; without a path there is no chart", () => {
  const level = pathChart(understand(saying({ ...mieTexts, target: "26％" })), null);
  expect(level?.marks.every(({ y }) => Number.isFinite(y))).toBe(true);
  expect(pathChart(understand(saying({})), null)).toBeNull();
});
