import { strToU8 } from "fflate";
import type { BookData } from "./book-data";
import { type PackageParts, partText } from "./package-parts";
import { sheetParts } from "./sheet-parts";
import { columnWidth, rowPoints } from "./sizes";

/**
 * Says of new sheets how large their rows and columns are: the file library gives them Excel's
 * sizes for a Latin font, and drawings that are tied to cells would be stretched.
 *
 * @param places the ids of the sheets in the order of the package; the first `originals` are the file's.
 */
export function writeDefaultSizes(
  written: PackageParts,
  { sheets }: BookData,
  places: readonly string[],
  originals: number,
  digit: number,
): PackageParts {
  const parts: Record<string, Uint8Array> = { ...written };
  sheetParts(written).forEach(({ path }, place) => {
    const data = sheets[places[place] ?? ""];
    if (place < originals || !data) return;
    const { defaultColumnWidth: width, defaultRowHeight: height } = data;
    if (width === undefined || height === undefined) return;
    const format = `<sheetFormatPr defaultColWidth="${columnWidth(width, digit)}" defaultRowHeight="${rowPoints(height)}" customHeight="1"/>`;
    parts[path] = strToU8(partText(parts, path).replace(/<sheetFormatPr\b[^>]*\/>/, format));
  });
  return parts;
}
