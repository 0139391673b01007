import { readXlsx as readPackage } from "hucre/xlsx";
import type { ImportFault } from "../../core/messages/import-faults";
import { err, ok, type Result } from "../../core/result";
import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import { sheetOfFile, widthOf } from "./sheet-of-file";
import { mostCells, mostRows } from "./table-limits";

/**
 * What stands in the visible sheets of an .xlsx file, as the add-in reads the user's own workbook.
 * Of formulas the results: formulas of another workbook mean nothing here.
 *
 * @param bytes an archive that was checked
 */
export async function readXlsx(bytes: Uint8Array): Promise<Result<WorkbookSnapshot, ImportFault>> {
  const file = await readPackage(bytes, {
    readStyles: true,
    sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden,
    maxRows: mostRows + 1,
  }).catch(() => null);
  if (!file) return err("broken");
  let cells = 0;
  for (const { rows } of file.sheets) {
    cells += rows.length * widthOf(rows);
    if (rows.length > mostRows || cells > mostCells) return err("too-many-rows");
  }
  const is1904 = file.dateSystem === "1904";
  try {
    const sheets = file.sheets.map((sheet) => sheetOfFile(sheet, is1904));
    return ok({ sheets, names: [], settings: null });
  } catch {
    return err("broken");
  }
}
