import { ok } from "../../core/result";
import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import { applyWanted, type Undoable } from "../apply-wanted";
import type { Attention } from "../attention";
import type { Workbook } from "../ports";
import { cellSteps, type AddressedCell } from "../cell-blocks";
import type { WritePlan } from "../write-plan";
import {
  chosenPlaces,
  type ImportChoices,
  type ImportPlace,
  type ImportPreview,
} from "./preview-import";
import type { Wanted } from "../wanted";
import { readNow } from "../read-now";
import { textCell } from "../planned-cells";
import { isUntouched } from "../same-cell";

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
): Promise<Wanted<WrittenImport | "changed">> {
  const read = await readNow(workbook, attention);
  if (!read.ok) return read;
  const places = chosenPlaces(preview, choices);
  if (!places.every((place) => isAsShown(place, read.value))) return ok("changed");
  const written = await applyWanted(workbook, planImport(places), read.value, attention);
  return written?.ok ? ok({ values: places.length, ...written.value }) : written;
}

/** The plan: these cells and no other. */
export function planImport(places: readonly ImportPlace[]): WritePlan {
  return {
    steps: cellSteps(
      places.flatMap(({ slot, entry, period }): readonly AddressedCell[] => [
        { at: slot.at, cell: { kind: "number", ...entry } },
        ...(slot.periodAt && period ? [{ at: slot.periodAt, cell: textCell(period.text) }] : []),
      ]),
    ),
  };
}

function isAsShown({ slot, before, period }: ImportPlace, now: WorkbookSnapshot): boolean {
  return (
    isUntouched(now, slot.at, before) &&
    (!period || !slot.periodAt || isUntouched(now, slot.periodAt, period.before))
  );
}
