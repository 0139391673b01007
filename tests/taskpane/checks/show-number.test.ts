import { showNumber } from "../../../src/taskpane/checks/show-number";

// As Excel's TEXT function shows them.
test.each([
  [0.26, "0.0%", "26.0%"],
  [0.9, '0%"超"', "90%超"],
  [131, '0"件"', "131件"],
  [1479100, '#,##0"円"', "1,479,100円"],
  [1.5, '0.00"人""以上"', "1.50人以上"],
  [42, '[Red]0"超"', "42超"],
])("%d in the format %s shows %s", (value, format, shown) => {
  expect(showNumber(value, format)).toBe(shown);
});
