import { valueCell } from "../../../src/app/define-indicator/defined-cell";

const number = (value: number, format: string) => ({ kind: "number", value, format });
const text = (words: string) => ({ kind: "text", text: words });

// What is typed beside a unit, and the unit that stands in the row: the cell says the same again.
test.each([
  ["90％", "％", "％", number(0.9, "0%")],
  ["26.5", "％", "％", number(0.265, "0.0%")],
  ["90％超", "％", "％", text("90％超")],
  ["150", "件", "件", number(150, "#,##0")],
  ["150件", "", "", text("150件")],
  ["1,500", "千円", "千円", number(1500, "#,##0")],
  // The row counts in 円 although staff think in 千円.
  ["1,500", "千円", "円", number(1500000, "#,##0")],
  ["３事業所以上/年", "", "", text("３事業所以上/年")],
  ["未定", "件", "件", text("未定")],
  ["", "件", "件", { kind: "blank" }],
])("%j in %j, beside %j", (typed, unit, rowUnit, cell) => {
  expect(valueCell(typed, unit, rowUnit)).toMatchObject({ cell, shows: typed });
});
