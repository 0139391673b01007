import type { Datum } from "../../../src/core/indicator/indicator";
import type { Period } from "../../../src/core/period/period";
import { inOrder } from "../../../src/core/table/read-datum";
import { onlyTable } from "../../support/tables-of";

function dated(column: number, period: Period | null): Datum {
  const at = { sheet: "表", row: 1, column };
  return {
    reading: { kind: "blank", text: "", parts: [] },
    ...{ quantity: null, at, period, periodAt: null },
  };
}
const year = (n: number): Period => ({ kind: "fiscal-year", year: n });
const columnsOf = (data: readonly Datum[]) => inOrder(data).map(({ at }) => at.column);

test("values are put in the order of their periods", () => {
  expect(columnsOf([dated(1, year(2026)), dated(2, year(2024)), dated(3, year(2025))])).toEqual([
    2, 3, 1,
  ]);
  expect(columnsOf([dated(1, year(2024)), dated(2, year(2024)), dated(3, year(2025))])).toEqual([
    1, 2, 3,
  ]);
});

test("where one has no period they stay as they stood", () => {
  expect(columnsOf([dated(1, year(2026)), dated(2, null), dated(3, year(2024))])).toEqual([
    1, 2, 3,
  ]);
});

test.each([
  ["26", "％", "0.26 %"],
  ["26％", "％", "0.26 %"],
  ["２億円", "千円", "200000000 円"],
  ["2,000", "千円", "2000000 円"],
  ["3", "回/年", "3 回 per year"],
  ["3回", "回/年", "3 回 per year"],
  ["約３", "人", "3 人 about"],
])("%s in a column of %s", (text, unit, meaning) => {
  const { indicators } = onlyTable([
    ["指標", "単位", "目標値"],
    ["ある指標", unit, text],
  ]);
  expect(indicators[0]?.target?.[2]).toBe(meaning);
});
