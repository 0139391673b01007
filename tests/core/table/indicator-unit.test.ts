import { readWorkbook } from "../../../src/core/table/read-workbook";
import { sheetOf, workbookOf } from "../../support/sheet-snapshot";

test.each([
  ["研修の受講者数（人）", 30, "人", 30],
  ["導入率［％］", 90, "%", 0.9],
  ["補助額（単位：千円）", 2000, "円", 2_000_000],
  ["受講者数（累計）", 30, null, 30],
  ["加算の取得割合（国調査）", 30, null, 30],
])("%s with %d", (name, written, symbol, value) => {
  const cells = [
    ["指標", "現状値", "目標値"],
    [name, 1, written],
  ];
  const [table] = readWorkbook(workbookOf([sheetOf("表", cells)])).tables;
  const { unit, target } = table!.indicators[0]!;
  expect(unit?.symbol ?? null).toBe(symbol);
  expect(target?.quantity?.value).toBe(value);
});

test("（単位：％） above the table counts where nothing nearer does", () => {
  const cells = [
    ["", "", "（単位：％）"],
    ["指標", "現状値", "目標値"],
    ["導入率", 26, 90],
    ["相談件数", "131件", "150件"],
    ["受講者数（人）", 30, 40],
  ];
  const [table] = readWorkbook(workbookOf([sheetOf("表", cells)])).tables;
  const targets = table!.indicators.map(({ target }) => target?.quantity);
  expect(targets.map((quantity) => [quantity?.value, quantity?.unit?.symbol])).toEqual([
    [0.9, "%"],
    [150, "件"],
    [40, "人"],
  ]);
});
