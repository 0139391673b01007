import type { NamedRange, Workbook } from "hucre";
import { bracketed, unbracketed } from "../grid/name-formula";
import type { BookData } from "./book-data";
import { fileFormula, gridFormula } from "./formula-text";
import { sheetId } from "./sheet-ids";

const resourceName = "SHEET_DEFINED_NAME_PLUGIN";
/** How the grid says "the whole workbook". */
const wholeWorkbook = "AllDefaultWorkbook";

interface GridName {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly comment?: string;
  readonly localSheetId?: string;
  readonly hidden?: boolean;
}

/** The defined names of a file as the grid's resource. Print areas are the file library's business. */
export function readNames(
  workbook: Workbook,
  hidden: ReadonlySet<string>,
): { name: string; data: string } {
  const names: Record<string, GridName> = {};
  (workbook.namedRanges ?? []).forEach((named, index) => {
    if (named.name.startsWith("_xlnm.")) return;
    const scope = workbook.sheets.findIndex((sheet) => sheet.name === named.scope);
    const id = `name-${index + 1}`;
    names[id] = {
      id,
      name: named.name,
      formulaOrRefString: bracketed(gridFormula(named.range, { row: 0, column: 0 }, [])),
      localSheetId: scope < 0 ? wholeWorkbook : sheetId(scope),
      ...(named.comment ? { comment: named.comment } : {}),
      ...(scope < 0 && hidden.has(named.name) ? { hidden: true } : {}),
    };
  });
  return { name: resourceName, data: JSON.stringify(names) };
}

/** The names of the grid for the file; those the grid doesn't know of stay as they were. */
export function writeNames(book: BookData, workbook: Workbook): NamedRange[] {
  const hidden = (workbook.namedRanges ?? []).filter(({ name }) => name.startsWith("_xlnm."));
  return [...hidden, ...gridNames(book).map((name) => writeName(name, book))];
}

export function gridNames(book: BookData): readonly GridName[] {
  const data = book.resources?.find(({ name }) => name === resourceName)?.data;
  return data ? Object.values(JSON.parse(data) as Record<string, GridName>) : [];
}

/** The names of the whole workbook that the Name Manager does not show. */
export function hiddenNames(book: BookData): ReadonlySet<string> {
  const hidden = gridNames(book).filter(
    (name) => name.hidden && name.localSheetId === wholeWorkbook,
  );
  return new Set(hidden.map(({ name }) => name));
}

function writeName(named: GridName, book: BookData): NamedRange {
  const scope = named.localSheetId === wholeWorkbook ? undefined : named.localSheetId;
  const sheet = scope === undefined ? undefined : book.sheets[scope]?.name;
  return {
    name: named.name,
    range: fileFormula(unbracketed(named.formulaOrRefString)),
    ...(sheet === undefined ? {} : { scope: sheet }),
    ...(named.comment ? { comment: named.comment } : {}),
  };
}
