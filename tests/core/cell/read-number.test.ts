import { readNumber } from "../../../src/core/cell/read-number";
import type { CellReading } from "../../../src/core/cell/reading";

const partsIn = (reading: CellReading) =>
  reading.parts.map(({ kind, written }) => `${kind} ${written}`);

test.each([
  [0.264, "26.4%", "0.0%", ["number 26.4", "unit %"]],
  [1234, "1,234", "#,##0", ["number 1,234"]],
  [131, "131件", '0"件"', ["number 131", "unit 件"]],
  [1479100, "1,479,100千円", '#,##0"千円"', ["number 1,479,100", "scale 千", "unit 円"]],
  [45748, "令和7年4月1日", '[$-411]ggge"年"m"月"d"日"', ["period 令和7年4月1日"]],
  // What is shown is no number: all of it stands for the value.
  [0.5, "####", "0.0%", ["number ####"]],
  [0.5, "", ";;;", []],
])("%s を %j と示すセル（%s）の部分", (value, text, format, parts) => {
  expect(partsIn(readNumber(value, text, format, undefined))).toEqual(parts);
});

test("書式の文字としての % は、割合ではない", () => {
  expect(readNumber(26, "26.0％", '0.0"％"', undefined)).toMatchObject({
    quantity: { value: 0.26, unit: { symbol: "%" } },
  });
  expect(readNumber(26, "26 (%)", '0" (%)"', undefined)).toMatchObject({
    quantity: { value: 0.26 },
  });
});

test("数でないものは、理由を付けて残す", () => {
  expect(readNumber(Number.NaN, "NaN", "0", undefined)).toMatchObject({
    kind: "text",
    reason: "unknown-words",
  });
});
