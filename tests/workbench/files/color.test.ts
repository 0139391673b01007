import { fileColor, resolveColor, themeOf } from "../../../src/workbench/files/color";
import { officeThemeColors } from "../../../src/workbench/files/theme";

// Colours that Excel 2016 shows for the theme of Office 2013–2022.
test.each([
  [{ rgb: "FF1F4E79" }, "#1F4E79"],
  [{ theme: 0 }, "#FFFFFF"],
  [{ theme: 1 }, "#000000"],
  [{ theme: 3 }, "#44546A"],
  [{ theme: 4 }, "#4472C4"],
  [{ theme: 0, tint: -0.5 }, "#808080"],
  [{ theme: 1, tint: 0.5 }, "#808080"],
  [{ theme: 4, tint: 0.8 }, "#DAE3F3"],
  [{ theme: 4, tint: -0.25 }, "#2F5597"],
  [{ indexed: 10 }, "#FF0000"],
  [{ indexed: 64 }, "#000000"],
  [{ indexed: 65 }, "#FFFFFF"],
])("%j is %s", (color, shown) => {
  expect(resolveColor(color, officeThemeColors)).toBe(shown);
});

test("no colour is none", () => {
  expect(resolveColor(undefined, officeThemeColors)).toBeNull();
  expect(resolveColor({}, officeThemeColors)).toBeNull();
});

test("a file without a theme has Excel's", () => {
  expect(themeOf({ sheets: [] })).toBe(officeThemeColors);
  expect(themeOf({ sheets: [], themeColors: ["123456"] })).toEqual(["123456"]);
});

test.each([
  ["#abc", "AABBCC"],
  ["#1f4e79", "1F4E79"],
  ["rgb(31, 78, 121)", "1F4E79"],
  ["rgba(255,0,0,0.5)", "FF0000"],
  ["red", null],
])("%s of the grid is %s in the file", (text, written) => {
  expect(fileColor(text)).toBe(written);
});
