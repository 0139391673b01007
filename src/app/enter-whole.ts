import { err, ok, type Result } from "../core/result";
import { cellAt, type WorkbookSnapshot } from "../core/sheet/snapshot";
import { takenBack } from "./apply-whole";
import type { Attention } from "./attention";
import type { HostError } from "./host-error";
import type { CellFormula, Workbook } from "./ports";
import { cellSteps, type AddressedCell } from "./cell-blocks";
import type { Wanted } from "./wanted";
import type { WritePlan } from "./write-plan";
import { formulaCell } from "./planned-cells";

/**
 * Enters formulas into a workbook that was just read. `null` when nobody wanted it any more.
 *
 * @param before - the workbook as it was read.
 */
export async function enterWanted(
  workbook: Workbook,
  formulas: readonly CellFormula[],
  before: WorkbookSnapshot,
  attention: Attention,
): Promise<Wanted<null>> {
  // The last moment to give it up: once the request is on its way, it cannot be called back.
  if (!(await attention.pause())) return null;
  attention.report({ step: "writing", done: 0, total: null });
  return enterWhole(workbook, formulas, before);
}

/**
 * Enters formulas as a whole or not at all: as typing would, so that the cells keep their formats.
 * What Excel has entered before it stopped is taken back.
 *
 * @param before - the workbook right before.
 */
async function enterWhole(
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
  const there = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const cells = formulas.flatMap(({ at, formula }): readonly AddressedCell[] => {
    const sheet = there.get(at.sheet);
    return sheet ? [{ at, cell: formulaCell({ formula, format: cellAt(sheet, at).format }) }] : [];
  });
  return { steps: cellSteps(cells) };
}
