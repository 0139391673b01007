import { ok } from "../../core/result";
import type { SheetSnapshot, WorkbookSnapshot } from "../../core/sheet/snapshot";
import { cellAt } from "../../core/sheet/snapshot";
import { applyWanted, type Undoable } from "../apply-wanted";
import type { Attention } from "../attention";
import { sheetFor } from "../own-sheets";
import type { Workbook } from "../ports";
import { cellSteps } from "../cell-blocks";
import type { WritePlan, WriteStep } from "../write-plan";
import type { ConvertedCell } from "./converted-cells";
import {
  convertedSteps,
  convertedTable,
  readConverted,
  type ListedConversion,
} from "./converted-list";
import type { ConversionPreview } from "./preview-conversion";
import type { Wanted } from "../wanted";
import { readNow } from "../read-now";
import { isSameCell } from "../same-cell";

/** What was converted, and what the way back needs. */
export interface WrittenConversion extends Undoable {
  readonly sheet: string;
  readonly cells: number;
}

/**
 * Writes exactly what was shown, with the list that can turn it back later. One read, one write; if
 * one of the cells is another by now, nothing is written. `null` when nobody wanted it any more.
 */
export async function writeConversion(
  workbook: Workbook,
  preview: ConversionPreview,
  attention: Attention,
): Promise<Wanted<WrittenConversion | "changed">> {
  const read = await readNow(workbook, attention);
  if (!read.ok) return read;
  const { converted, sheet } = preview;
  if (!isAsShown(preview, read.value)) return ok("changed");
  const plan = planConversion(preview);
  const written = await applyWanted(
    workbook,
    plan,
    withoutFilled(read.value, converted),
    attention,
    read.value,
  );
  return written?.ok ? ok({ sheet, cells: converted.length, ...written.value }) : written;
}

/** The plan: the converted cells, then the list of them. */
export function planConversion(preview: ConversionPreview): WritePlan {
  const { converted, sheet, language } = preview;
  const blocks = converted.flatMap(({ at, block, cells }): readonly WriteStep[] =>
    fillsMore(cells)
      ? [{ kind: "cells", sheet: at.sheet, top: block.top, left: block.left, cells }]
      : [],
  );
  const single = converted.flatMap(({ at, cells }) =>
    fillsMore(cells) ? [] : (cells[0] ?? []).map((cell) => ({ at, cell })),
  );
  return {
    steps: [
      ...blocks,
      ...cellSteps(single),
      ...convertedSteps(sheet, language, listedAfter(preview)),
    ],
  };
}

/** Does the formula fill more than its own cell? */
function fillsMore(cells: ConvertedCell["cells"]): boolean {
  return cells.length > 1 || (cells[0]?.length ?? 0) > 1;
}

/** What the list says afterwards: below what was converted at earlier times. */
export function listedAfter({
  converted,
  snapshot,
}: ConversionPreview): readonly ListedConversion[] {
  return [
    ...readConverted(snapshot),
    ...converted.map(({ at, block, becomes, formula, content }) => ({
      ...{ at, block, formula, content },
      kind: becomes,
    })),
  ];
}

/** Would what was shown still be done, and to the same cells? */
export function isAsShown(
  { converted, sheet, snapshot }: ConversionPreview,
  now: WorkbookSnapshot,
): boolean {
  if (sheetFor(now, convertedTable, sheet).sheet !== sheet) return false;
  if (JSON.stringify(readConverted(now)) !== JSON.stringify(readConverted(snapshot))) return false;
  const before = new Map(snapshot.sheets.map((one) => [one.name, one]));
  const after = new Map(now.sheets.map((one) => [one.name, one]));
  return converted.every(({ at, block }) => {
    const [one, other] = [before.get(at.sheet), after.get(at.sheet)];
    return one !== undefined && other !== undefined && isSameBlock(one, other, block);
  });
}

function isSameBlock(
  one: SheetSnapshot,
  other: SheetSnapshot,
  { top, left, bottom, right }: ConvertedCell["block"],
): boolean {
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const at = { row, column };
      if (!isSameCell(cellAt(one, at), cellAt(other, at))) return false;
    }
  }
  return true;
}

/** As the workbook would stand without what the formulas fill: brought back, it would be in their way. */
function withoutFilled(
  snapshot: WorkbookSnapshot,
  converted: readonly ConvertedCell[],
): WorkbookSnapshot {
  const filling = converted.filter(({ cells }) => fillsMore(cells));
  if (filling.length === 0) return snapshot;
  const sheets = snapshot.sheets.map((sheet) => {
    const own = filling.filter(({ at }) => at.sheet === sheet.name);
    return own.length === 0 ? sheet : emptied(sheet, own);
  });
  return { ...snapshot, sheets };
}

function emptied(sheet: SheetSnapshot, filling: readonly ConvertedCell[]): SheetSnapshot {
  const values = sheet.values.map((row) => [...row]);
  const formulas = sheet.formulas.map((row) => [...row]);
  for (const { at, block } of filling) {
    for (let row = block.top; row <= block.bottom; row += 1) {
      for (let column = block.left; column <= block.right; column += 1) {
        if (row === at.row && column === at.column) continue;
        const [r, c] = [row - sheet.top, column - sheet.left];
        const [valueRow, formulaRow] = [values[r], formulas[r]];
        if (valueRow && formulaRow) {
          valueRow[c] = "";
          formulaRow[c] = "";
        }
      }
    }
  }
  return { ...sheet, values, formulas };
}
