import { ok } from "../../core/result";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../../core/sheet/snapshot";
import { applyWanted, type Undoable } from "../apply-wanted";
import type { Attention } from "../attention";
import { isFormula, isSameFormula } from "../holds";
import { findOwnSheet } from "../own-sheets";
import type { Workbook } from "../ports";
import type { FormerCell, WriteStep } from "../write-plan";
import { blockCells, blockText } from "./block-text";
import {
  convertedSteps,
  convertedTable,
  listedText,
  readConverted,
  type ListedConversion,
} from "./converted-list";
import type { Language } from "../../core/messages/language";
import type { Wanted } from "../wanted";
import { readNow } from "../read-now";

/** What turning the listed formulas back would do. */
export interface TurnBackPreview {
  /** They get their former formulas. */
  readonly restored: readonly ListedConversion[];
  /** Their cells hold something else by now, or stand in a protected sheet: they stay. */
  readonly left: readonly ListedConversion[];
}

/** What was turned back, and what the way back needs. */
export interface WrittenTurnBack extends Undoable {
  readonly cells: number;
  readonly left: number;
}

/** Which of the listed formulas can be turned back. Nothing is written. */
export function previewTurnBack(snapshot: WorkbookSnapshot): TurnBackPreview {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const restored: ListedConversion[] = [];
  const left: ListedConversion[] = [];
  for (const listed of readConverted(snapshot)) {
    const sheet = sheets.get(listed.at.sheet);
    if (sheet && !sheet.protected && isAsConverted(sheet, listed)) restored.push(listed);
    else left.push(listed);
  }
  return { restored, left };
}

/**
 * Gives the listed cells their former formulas, and takes them off the list. One read, one write; if
 * the workbook is another by now, nothing is written. `null` when nobody wanted it any more.
 */
export async function turnBack(
  workbook: Workbook,
  preview: TurnBackPreview,
  language: Language,
  attention: Attention,
): Promise<Wanted<WrittenTurnBack | "changed">> {
  const read = await readNow(workbook, attention);
  if (!read.ok) return read;
  const now = previewTurnBack(read.value);
  const sheet = findOwnSheet(read.value, convertedTable)?.name;
  if (!sheet || JSON.stringify(now) !== JSON.stringify(preview)) return ok("changed");
  const { restored, left } = now;
  const list: readonly WriteStep[] =
    left.length > 0
      ? convertedSteps(sheet, language, left)
      : [{ kind: "remove-sheet", sheet, table: convertedTable }];
  const steps = [...restored.map((listed) => restoring(read.value, listed)), ...list];
  const written = await applyWanted(workbook, { steps }, read.value, attention);
  return written?.ok
    ? ok({ cells: restored.length, left: left.length, ...written.value })
    : written;
}

/** Formulas that stand for a value which Excel would not take as one. */
const constants: ReadonlySet<unknown> = new Set(['=""', "=NA()", "=TRUE()", "=FALSE()"]);

/** Does its block hold what was put there, in every cell? */
function isAsConverted(sheet: SheetSnapshot, { at, block, kind, content }: ListedConversion) {
  if (kind === "formula") return isSameFormula(cellAt(sheet, at), content);
  const cells = blockCells(sheet, block);
  return (
    listedText(blockText(cells)) === content &&
    cells.flat().every((cell) => !isFormula(cell) || constants.has(cell.formula))
  );
}

function restoring(
  { sheets }: WorkbookSnapshot,
  { at, block, formula }: ListedConversion,
): WriteStep {
  const sheet = sheets.find(({ name }) => name === at.sheet);
  const cells: FormerCell[][] = [];
  for (let row = block.top; row <= block.bottom; row += 1) {
    const line: FormerCell[] = [];
    for (let column = block.left; column <= block.right; column += 1) {
      const format = sheet ? cellAt(sheet, { row, column }).format : "General";
      const isAnchor = row === at.row && column === at.column;
      line.push({ entry: isAnchor ? formula : "", isFormula: isAnchor, format });
    }
    cells.push(line);
  }
  return { kind: "restore", sheet: at.sheet, top: block.top, left: block.left, cells };
}
