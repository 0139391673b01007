import type { FontStyle } from "hucre";

/**
 * Widths of the file count digits of the workbook's default font. Excel measures the font; these
 * are its results for 11 points: 7 pixels for the Latin fonts, 8 for the Japanese ones.
 */
export function digitWidth(font: FontStyle | undefined): number {
  const japanese = /[^\x20-\x7e]|Yu Gothic|Meiryo|MS P?Gothic|MS P?Mincho/i.test(font?.name ?? "");
  return Math.round(((japanese ? 8 : 7) * (font?.size ?? 11)) / 11);
}

/** ECMA-376, 18.3.1.13: pixels of a column from its width in the file. */
export function columnPixels(width: number, digit: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);
}

export function columnWidth(pixels: number, digit: number): number {
  return Math.round((pixels / digit) * 256) / 256;
}

/** 96 pixels are 72 points. */
export function rowPixels(points: number): number {
  return Math.round((points * 4) / 3);
}

export function rowPoints(pixels: number): number {
  return Math.round(pixels * 3) / 4;
}
