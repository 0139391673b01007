import { oneLine } from "../../../src/core/table/one-line";

test.each([
  ["令和６年\n11月時点", "令和６年11月時点"],
  ["Baseline\nvalue", "Baseline value"],
  ["導入率\n（管内の割合）", "導入率（管内の割合）"],
  ["  前後の 空白 ", "前後の 空白"],
  ["a \r\n b", "a b"],
])("%j", (text, line) => expect(oneLine(text)).toBe(line));

test("a cell of blanks alone is no long way to go", () => {
  expect(oneLine(`あ${" ".repeat(100_000)}い`)).toHaveLength(100_002);
});
