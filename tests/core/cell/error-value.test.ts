import { isErrorValue } from "../../../src/core/cell/error-value";

test.each([
  "#N/A",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#BUSY!",
])("%s はエラー", (value) => {
  expect(isErrorValue(value)).toBe(true);
});

test.each(["######", "#1", "N/A", "", 0, true])("%j はエラーではない", (value) => {
  expect(isErrorValue(value)).toBe(false);
});
