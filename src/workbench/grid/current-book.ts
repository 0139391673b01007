import { CellValueType, type IRange } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { BookData } from "../files/book-data";
import type { CurrentBook, SpilledArea } from "../files/opened-file";
import { ConditionalRules } from "./conditional-rules";
import type { Grid } from "./grid";

/** The workbook as it stands in the grid, as the files need it; settings and shapes are the host's. */
export function currentBook(grid: Grid): CurrentBook {
  const book = grid.workbook.save() as unknown as BookData;
  const rules = new ConditionalRules(grid.book);
  const active = grid.workbook.getActiveSheet().getSheetId();
  return {
    book,
    activeSheetId: active,
    rules: Object.fromEntries(book.sheetOrder.map((id) => [id, rules.list(id)])),
    spills: Object.fromEntries(book.sheetOrder.map((id) => [id, spilledAreas(grid, id)])),
  };
}

function spilledAreas(grid: Grid, sheetId: string): readonly SpilledArea[] {
  const model = grid.book.injector.get(FormulaDataModel);
  const ranges = model.getArrayFormulaRange()[grid.book.unitId]?.[sheetId] ?? {};
  const areas: SpilledArea[] = [];
  for (const columns of Object.values(ranges)) {
    for (const range of Object.values((columns ?? {}) as Record<string, IRange | null>)) {
      if (range) areas.push({ range, values: spilledValues(grid, sheetId, range) });
    }
  }
  return areas;
}

function spilledValues(grid: Grid, sheetId: string, range: IRange): SpilledArea["values"] {
  const cells = grid.book.spilled(sheetId);
  const values: (string | number | boolean | null)[][] = [];
  for (let row = range.startRow; row <= range.endRow; row++) {
    const line: (string | number | boolean | null)[] = [];
    for (let column = range.startColumn; column <= range.endColumn; column++) {
      const cell = cells[row]?.[column];
      const value = cell?.v ?? null;
      line.push(
        cell?.t === CellValueType.BOOLEAN && value !== null ? value === 1 || value === true : value,
      );
    }
    values.push(line);
  }
  return values;
}
