import {
  columnPixels,
  columnWidth,
  digitWidth,
  rowPixels,
  rowPoints,
} from "../../../src/workbench/files/sizes";

// Excel's own pairs of width (characters) and pixels: 8.43 → 64 in Calibri 11, 8.38 → 72 in 游ゴシック 11.
test.each([
  ["Calibri", 9.140625, 64],
  ["游ゴシック", 9, 72],
])("standard column in %s", (name, width, pixels) => {
  expect(columnPixels(width, digitWidth({ name, size: 11 }))).toBe(pixels);
});

test.each([
  [15, 20],
  [18.75, 25],
  [409.5, 546],
])("%d points are %d pixels, and back", (points, pixels) => {
  expect(rowPixels(points)).toBe(pixels);
  expect(rowPoints(pixels)).toBe(points);
});

test("pixels survive the way through the file", () => {
  for (const digit of [7, 8, 9]) {
    for (let pixels = 0; pixels < 600; pixels++) {
      expect(columnPixels(columnWidth(pixels, digit), digit)).toBe(pixels);
    }
  }
});
