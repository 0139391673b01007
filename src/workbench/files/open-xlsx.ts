import { openXlsx as readPackage, type RoundtripWorkbook } from "hucre/xlsx";
import { checkPackage } from "./check-package";
import { readFurnishing } from "./furnishings";
import { sheetId } from "./sheet-ids";
import { normaliseWorkbook } from "./normalise-workbook";
import { FileRefused, type OpenedFile } from "./opened-file";
import { readBook } from "./read-book";
import { unpack } from "./package-parts";
import { readSettings } from "./settings-part";
import { themeOf } from "./color";
import { readSheetDrawings } from "./sheet-drawings";
import { hiddenContents } from "./hidden-contents";

/**
 * Reads an .xlsx file.
 * @throws FileRefused when it is none, is damaged, encrypted or too large.
 */
export async function openXlsx(bytes: Uint8Array, name: string): Promise<OpenedFile> {
  checkPackage(bytes);
  let workbook: RoundtripWorkbook;
  try {
    workbook = await readPackage(bytes, { readStyles: true });
  } catch (error) {
    throw new FileRefused("broken", error instanceof Error ? error.message : String(error));
  }
  if (workbook.sheets.length === 0) throw new FileRefused("broken", "no sheets");
  try {
    return fileOf(bytes, name, workbook);
  } catch (error) {
    // The file library reads what stands in no standard; what cannot be made a sheet of it is damage.
    if (error instanceof FileRefused) throw error;
    throw new FileRefused("broken", error instanceof Error ? error.message : String(error));
  }
}

function fileOf(bytes: Uint8Array, name: string, workbook: RoundtripWorkbook): OpenedFile {
  normaliseWorkbook(workbook);
  const parts = unpack(bytes);
  const book = readBook(workbook, parts, name);
  const drawings = readSheetDrawings(parts, book, themeOf(workbook));
  return {
    name,
    book,
    settings: readSettings(parts),
    furnishings: Object.fromEntries(
      workbook.sheets.map((sheet, index) => [
        sheetId(index),
        readFurnishing(sheet, drawings.get(sheetId(index))),
      ]),
    ),
    shapes: [...drawings.values()].flatMap(({ anchors }) =>
      anchors.flatMap(({ shapes }) => shapes ?? []),
    ),
    warnings: hiddenContents(workbook, drawings),
    original: { parts, workbook },
  };
}
