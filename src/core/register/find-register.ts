import type { Language } from "../messages/language";
import { registerHeader } from "../messages/register-headers";
import type { Rectangle } from "../sheet/address";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../sheet/snapshot";
import { registerTable } from "./columns";
import { folded } from "./match-word";
import { matchColumns, type ColumnPlaces } from "./match-columns";
import { textOf } from "./register-cells";

/** The register as it stands in a workbook. */
export interface RegisterPlace {
  readonly sheet: SheetSnapshot;
  /** With its header row. */
  readonly rectangle: Rectangle;
  readonly columns: ColumnPlaces;
  /** Of its headers: rows that come later speak the same. */
  readonly language: Language;
}

/** Finds the register by its table, whatever its sheet is called and wherever it stands in it. */
export function findRegister({ sheets }: WorkbookSnapshot): RegisterPlace | null {
  for (const sheet of sheets) {
    const table = sheet.tables.find(
      ({ name }) => name.toLowerCase() === registerTable.toLowerCase(),
    );
    if (!table) continue;
    const { rectangle } = table;
    const { top, left, right } = rectangle;
    const headers = Array.from({ length: right - left + 1 }, (_, i) =>
      textOf(cellAt(sheet, { row: top, column: left + i })),
    );
    const english = headers.some((header) => folded(header) === englishName);
    const columns = matchColumns(headers, left);
    return { sheet, rectangle, columns, language: english ? "en" : "ja" };
  }
  return null;
}

const englishName = folded(registerHeader("name", "en"));
