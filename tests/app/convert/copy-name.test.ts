import { copyName } from "../../../src/app/convert/copy-name";

test.each([
  ["実績表.xlsx", "ja", "実績表（配布用）.xlsx"],
  ["2026.4 実績.XLSM", "ja", "2026.4 実績（配布用）.xlsm"],
  ["古い表.xls", "ja", "古い表（配布用）.xlsx"],
  ["Plan.xlsx", "en", "Plan (for sharing).xlsx"],
  [null, "ja", "ブック（配布用）.xlsx"],
] as const)("%s in %s: %s", (workbook, language, name) => {
  expect(copyName(workbook, language)).toBe(name);
});
