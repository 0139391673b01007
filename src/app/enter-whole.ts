import { err, ok, type Result } from "../core/result";
import { cellAt, type WorkbookSnapshot } from "../core/sheet/snapshot";
import { takenBack } from "./apply-whole";
import type { HostError } from "./host-error";
import type { CellFormula, Workbook } from "./ports";
import { cellBlocks, type PlacedCell } from "./register/cell-blocks";
import type { WritePlan } from "./write-plan";

/**
 * Enters formulas as a whole or not at all: as typing would, so that the cells keep their formats.
 * What Excel has entered before it stopped is taken back.
 *
 * @param before - the workbook right before.
 */
export async function enterWhole(
  workbook: Workbook,
  formulas: readonly CellFormula[],
  before: WorkbookSnapshot,
): Promise<Result<null, HostError>> {
  const entered = await workbook.enterFormulas(formulas, before);
  if (entered.ok) return entered;
  const refusal = await takenBack(workbook, planOf(formulas, before), before, entered.error);
  return refusal ? err(refusal) : ok(null);
}

/** The same as a plan, by which the way back is found. */
function planOf(formulas: readonly CellFormula[], { sheets }: WorkbookSnapshot): WritePlan {
  return {
    steps: sheets.flatMap((sheet) =>
      cellBlocks(
        sheet.name,
        formulas
          .filter(({ at }) => at.sheet === sheet.name)
          .map(({ at: { row, column }, formula }): PlacedCell => {
            const { format } = cellAt(sheet, { row, column });
            return { row, column, cell: { kind: "formula", formula, format } };
          }),
      ),
    ),
  };
}
