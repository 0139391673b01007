import type { Workbook } from "hucre/xlsx";
import type { BookData } from "./book-data";
import { themeOf } from "./color";
import { readHiddenNames } from "./hidden-names";
import { readNames } from "./names";
import type { PackageParts } from "./package-parts";
import { rulesResource } from "./read-rules";
import { readSheet } from "./read-sheet";
import { readFont } from "./read-style";
import { sheetId } from "./sheet-ids";
import { sheetParts } from "./sheet-parts";
import { digitWidth } from "./sizes";
import { StyleTable } from "./style-table";
import { readTables } from "./tables";

/** The whole workbook for the grid. Equal files give equal data: saving compares with it. */
export function readBook(workbook: Workbook, parts: PackageParts, name: string): BookData {
  const theme = themeOf(workbook);
  const styles = new StyleTable(theme);
  const paths = sheetParts(parts);
  const digit = digitWidth(workbook.defaultFont);
  const sheets = workbook.sheets.map((sheet, index) =>
    readSheet({
      sheet,
      id: sheetId(index),
      styles,
      parts,
      path: paths.find((part) => part.name === sheet.name)?.path ?? "",
      digit,
      is1904: workbook.dateSystem === "1904",
      tables: workbook.sheets.flatMap(({ tables }) => tables ?? []),
      theme,
    }),
  );
  const defaultStyle = readFont(workbook.defaultFont, theme);
  return {
    id: "workbook",
    name,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    styles: styles.all,
    // Excel sets cells at the bottom where a format says nothing; the grid would set them at the top.
    defaultStyle: { ...defaultStyle, vt: 3 },
    resources: [
      readTables(workbook),
      readNames(workbook, readHiddenNames(parts)),
      rulesResource(workbook),
    ],
  };
}
