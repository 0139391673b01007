import { ok, type Result } from "../../core/result";
import type { CellAddress } from "../../core/sheet/address";
import { cellAt, type Cell, type WorkbookSnapshot } from "../../core/sheet/snapshot";
import { applyWanted, type Undoable } from "../apply-wanted";
import type { Attention } from "../attention";
import type { HostError } from "../host-error";
import type { Workbook } from "../ports";
import { cellBlocks } from "../register/cell-blocks";
import type { PlannedCell, WritePlan } from "../write-plan";
import {
  chosenPlaces,
  type ImportChoices,
  type ImportPlace,
  type ImportPreview,
} from "./preview-import";

/** What was imported, and what the way back needs. */
export interface WrittenImport extends Undoable {
  readonly values: number;
}

/**
 * Writes exactly what was shown and chosen. One read, one write; if one of the cells holds something
 * else by now, nothing is written. `null` when nobody wanted it any more.
 */
export async function writeImport(
  workbook: Workbook,
  preview: ImportPreview,
  choices: ImportChoices,
  attention: Attention,
): Promise<Result<WrittenImport | "changed", HostError> | null> {
  attention.report({ step: "reading", done: 0, total: null });
  const read = await workbook.read();
  if (!read.ok) return read;
  const places = chosenPlaces(preview, choices);
  if (!places.every((place) => isUntouched(place, read.value))) return ok("changed");
  const written = await applyWanted(workbook, planImport(places), read.value, attention);
  return written?.ok ? ok({ values: places.length, ...written.value }) : written;
}

interface Planned {
  readonly at: CellAddress;
  readonly cell: PlannedCell;
}

/** The plan: these cells and no other. */
export function planImport(places: readonly ImportPlace[]): WritePlan {
  const planned = places.flatMap(({ slot, entry, period }): readonly Planned[] => [
    { at: slot.at, cell: { kind: "number", ...entry } },
    ...(slot.periodAt && period
      ? [{ at: slot.periodAt, cell: { kind: "text", text: period.text } as const }]
      : []),
  ]);
  const bySheet = new Map<string, Planned[]>();
  for (const one of planned) {
    const others = bySheet.get(one.at.sheet);
    if (others) others.push(one);
    else bySheet.set(one.at.sheet, [one]);
  }
  return {
    steps: [...bySheet].flatMap(([sheet, cells]) =>
      cellBlocks(
        sheet,
        cells.map(({ at: { row, column }, cell }) => ({ row, column, cell })),
      ),
    ),
  };
}

function isUntouched({ slot, before, period }: ImportPlace, now: WorkbookSnapshot): boolean {
  return (
    holds(now, slot.at, before) &&
    (!period || !slot.periodAt || holds(now, slot.periodAt, period.before))
  );
}

function holds({ sheets }: WorkbookSnapshot, at: CellAddress, before: Cell): boolean {
  const sheet = sheets.find(({ name }) => name === at.sheet);
  if (!sheet) return false;
  const { value, formula, format } = cellAt(sheet, at);
  return value === before.value && formula === before.formula && format === before.format;
}
