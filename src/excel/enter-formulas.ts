import type { CellFormula } from "../app/ports";

/** Each takes some 1,700 bytes of a request, of which Excel on the web takes 5 MB. */
const formulasAtOnce = 2_500;

/** The formulas in as few requests as the payload limit allows. */
export function splitFormulas(
  formulas: readonly CellFormula[],
  atOnce = formulasAtOnce,
): readonly (readonly CellFormula[])[] {
  const requests: (readonly CellFormula[])[] = [];
  for (let i = 0; i < formulas.length; i += atOnce) requests.push(formulas.slice(i, i + atOnce));
  return requests;
}

/** Queues that each formula is entered into its cell; nothing else of the cell is touched. */
export function queueFormulas(
  context: Excel.RequestContext,
  formulas: readonly CellFormula[],
): void {
  const sheets = new Map<string, Excel.Worksheet>();
  for (const { at, formula } of formulas) {
    const sheet = sheets.get(at.sheet) ?? context.workbook.worksheets.getItem(at.sheet);
    sheets.set(at.sheet, sheet);
    sheet.getRangeByIndexes(at.row, at.column, 1, 1).formulas = [[formula]];
  }
}
