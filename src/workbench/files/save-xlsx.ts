import { saveXlsx as writePackage, type Sheet } from "hucre/xlsx";
import { themeOf } from "./color";
import { writeDefaultSizes } from "./default-sizes";
import type { Loss } from "./loss";
import { findLosses } from "./losses";
import { hideNames } from "./hidden-names";
import { hiddenNames, writeNames } from "./names";
import type { CurrentBook, OpenedFile } from "./opened-file";
import { pack, unpack } from "./package-parts";
import { deletedName, graftDrawings } from "./package-drawings";
import { arrangeSheets } from "./package-order";
import { repairPackage } from "./package-repair";
import { readBook } from "./read-book";
import { writeSettings } from "./settings-part";
import { sheetId } from "./sheet-ids";
import { digitWidth } from "./sizes";
import type { SheetTarget } from "./sheet-target";
import { StyleTable } from "./style-table";
import { readRules } from "./read-rules";
import { readSheetDrawings, writeSheetDrawings } from "./sheet-drawings";
import { writeSheet } from "./write-sheet";

/** The file to be, and what of the original is not in it. */
export interface SavedFile {
  readonly bytes: Uint8Array;
  readonly losses: readonly Loss[];
}

/** Writes the workbook as it stands in the grid; the original supplies what the grid can't hold. */
export async function saveXlsx(opened: OpenedFile, current: CurrentBook): Promise<SavedFile> {
  const { workbook, parts: source } = opened.original;
  const before = readBook(workbook, source, opened.name);
  const styles = styleTable(opened);
  const { book } = current;
  const write = (id: string, original: number | null): Sheet => {
    const data = book.sheets[id];
    if (!data) throw new Error(`Sheet ${id} is in the order of the tabs but not in the workbook.`);
    const sheet = original === null ? undefined : workbook.sheets[original];
    const dataBefore = before.sheets[id];
    return writeSheet({
      ...besideCells(current, id, sheet, themeOf(workbook)),
      book,
      data,
      before: sheet && dataBefore ? { sheet, data: dataBefore } : null,
      styles,
      theme: themeOf(workbook),
      defaultFont: workbook.defaultFont ?? {},
      digit: digitWidth(workbook.defaultFont),
      is1904: workbook.dateSystem === "1904",
      originals: workbook.sheets,
    });
  };

  // The library finds a sheet's drawings and pivots by its place, so sheets of the file keep their
  // places while it writes; the tabs are put in order, and deleted sheets taken out, afterwards.
  const ids = new Set(book.sheetOrder);
  const kept = workbook.sheets.map((_, index) => sheetId(index));
  const added = book.sheetOrder.filter((id) => !kept.includes(id));
  const sheets = [
    ...kept.map((id, index) =>
      ids.has(id) ? write(id, index) : { name: deletedName(index), rows: [] },
    ),
    ...added.map((id) => write(id, null)),
  ];
  const written = await writePackage(
    Object.assign(Object.create(workbook) as typeof workbook, {
      sheets,
      namedRanges: writeNames(book, workbook),
    }),
  );
  const places = [...kept, ...added];
  const order = book.sheetOrder.map((id) => places.indexOf(id));
  const active = book.sheetOrder.indexOf(current.activeSheetId ?? book.sheetOrder[0] ?? "");
  const digit = digitWidth(workbook.defaultFont);
  let parts = writeDefaultSizes(unpack(written), book, places, kept.length, digit);
  parts = writeSheetDrawings(graftDrawings(parts, source), {
    book,
    places,
    shapes: current.shapes ?? {},
    theme: themeOf(workbook),
    before: readSheetDrawings(source, before, themeOf(workbook)),
  });
  parts = hideNames(parts, hiddenNames(book));
  parts = repairPackage(parts, source, writeSettings(current.settings ?? {}, source));
  parts = arrangeSheets(parts, order, Math.max(0, active));
  return { bytes: pack(parts), losses: findLosses(opened, current, parts) };
}

/** What a sheet has besides its cells. */
function besideCells(
  { spills, rules, furnishings }: CurrentBook,
  id: string,
  sheet: Sheet | undefined,
  theme: readonly string[],
): Pick<SheetTarget, "spills" | "rules" | "rulesRead" | "furnishing"> {
  const own = rules?.[id];
  return {
    spills: spills?.[id] ?? [],
    rules: own ?? [],
    rulesRead:
      own !== undefined && sheet !== undefined && readRules({ sheet, sheetId: id, theme }) !== null,
    furnishing: furnishings?.[id] ?? null,
  };
}

/** What saving now would lose, for people to decide before they save. */
export async function lossesOnSave(
  opened: OpenedFile,
  current: CurrentBook,
): Promise<readonly Loss[]> {
  return (await saveXlsx(opened, current)).losses;
}

function styleTable({ original: { workbook } }: OpenedFile): StyleTable {
  const styles = new StyleTable(themeOf(workbook));
  for (const sheet of workbook.sheets) {
    for (const cell of sheet.cells?.values() ?? []) if (cell.style) styles.idOf(cell.style);
  }
  return styles;
}
