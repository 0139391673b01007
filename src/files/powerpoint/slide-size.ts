/** A slide in pixels at 96 dpi, with the places of what stands on it. 16:9, as wide as PowerPoint's own. */
export const slide = {
  width: 1280,
  height: 720,
  margin: 32,
  title: { top: 10, height: 38 },
  figure: { top: 50, bottom: 692 },
  footer: { top: 694, height: 20 },
} as const;

/** English Metric Units in a pixel, the only unit of these files. */
export const emuPerPixel = 9525;

/** Pixels as EMU; never more than PowerPoint's longest side can hold. */
export function emu(pixels: number): number {
  return Math.round(pixels * emuPerPixel);
}

/** Pixels of letters as hundredths of a point. */
export function hundredthsOfPoint(pixels: number): number {
  return Math.round(pixels * 75);
}

/** How much larger than usual a slide may be: PowerPoint's longest side is 56 inches. */
export const largestSlide = (56 * 96) / slide.width;
