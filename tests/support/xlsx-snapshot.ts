import { readFile } from "node:fs/promises";
import { readXlsx, type NamedRange } from "hucre";
import { parseAddress } from "../../src/core/sheet/address";
import type { DefinedName, WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { sheetOfFile } from "../../src/files/import/sheet-of-file";

/** What the add-in would read from the file at a path, seen from the project's folder. */
export async function snapshotOfFile(path: string): Promise<WorkbookSnapshot> {
  return snapshotOfBytes(await readFile(path));
}

/** What the add-in would read from the bytes of an .xlsx file, formulas and names with it. */
export async function snapshotOfBytes(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const { sheets, namedRanges = [], dateSystem } = await readXlsx(bytes, { readStyles: true });
  return {
    sheets: sheets
      .filter((sheet) => !sheet.hidden && !sheet.veryHidden)
      .map((sheet) => ({
        ...sheetOfFile(sheet, dateSystem === "1904", (value, details) =>
          details?.formula ? `=${details.formula}` : value,
        ),
        protected: sheet.protection !== undefined,
      })),
    names: namedRanges
      .filter(({ name, scope }) => scope === undefined && !name.startsWith("_xlnm."))
      .map(nameOf),
    settings: null,
  };
}

/** The file library does not say which names are hidden. */
function nameOf({ name, range, comment = "" }: NamedRange): DefinedName {
  const address = parseAddress(range);
  const named = address.ok && address.value.sheet !== null ? address.value : null;
  return {
    name,
    range: named && { sheet: named.sheet ?? "", ...named.rectangle },
    visible: true,
    comment,
  };
}
