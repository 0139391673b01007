import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import { relativeForm } from "./relative-form";

interface Head {
  readonly form: string | null;
  readonly cell: ICellData;
}

let next = 1;

/**
 * Gives formulas that say the same, each for its own row, one shared id down a column: the first
 * cell keeps the text, the others only the id (Excel stores shared formulas the same way).
 */
export function shareFormulas(cells: IObjectMatrixPrimitiveType<ICellData>): void {
  const heads = new Map<number, Head>();
  for (const [row, columns] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(columns) as [string, ICellData][]) {
      if (!cell.f) continue;
      const form = relativeForm(cell.f, Number(row), Number(column));
      const head = heads.get(Number(column));
      if (head && form !== null && head.form === form) {
        head.cell.si ??= `shared-${next++}`;
        cell.si = head.cell.si;
        cell.f = null;
      } else {
        heads.set(Number(column), { form, cell });
      }
    }
  }
}
