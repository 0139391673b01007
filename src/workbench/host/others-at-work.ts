import type { Rectangle } from "../../core/sheet/address";
import { HostError } from "./host-error";
import type { Model } from "./model/model";
import { sortRows } from "./model/range-sort";
import { protectStructure } from "./model/sheet-rules";
import { pick, type Chance } from "./seeded";

/** What others who share a workbook may do in it at any moment. */
export const deedNames = [
  "sheet-protected",
  "workbook-protected",
  "sheet-deleted",
  "sheet-renamed",
  "sheet-sorted",
  "co-author",
  "event-storm",
] as const;
export type DeedName = (typeof deedNames)[number];

/** Changes in a row, as a macro or a large paste makes them. */
const stormy = 100;

type Deed = (model: Model, chance: Chance) => void;
type Sheet = ReturnType<Model["context"]["grid"]["sheets"]>[number];

const deeds: Readonly<Record<DeedName, Deed>> = {
  "sheet-protected": (model, chance) => {
    const sheet = pick(chance, visible(model));
    if (sheet) model.parts.locks.setProtection(sheet.getSheetId(), {});
  },
  "workbook-protected": (model) => {
    protectStructure(model, true);
  },
  "sheet-deleted": (model, chance) => {
    // A workbook keeps one sheet to show.
    if (visible(model).length === 1) model.parts.tabs.add("another", "別のシート");
    const leaving = visible(model).filter((sheet) => sheet.getSheetId() !== "another");
    const sheet = pick(chance, leaving);
    if (!sheet) return;
    model.context.shapes.removeSheet(sheet.getSheetId());
    model.context.furnishings.removeSheet(sheet.getSheetId());
    model.parts.tabs.remove(sheet);
  },
  "sheet-renamed": (model, chance) => {
    const sheet = pick(chance, visible(model));
    sheet?.setName(`${sheet.getSheetName().slice(0, 20)}（改）`);
  },
  "sheet-sorted": (model, chance) => {
    const sheet = pick(
      chance,
      visible(model).filter((one) => usedRange(model, one)),
    );
    if (sheet) sortBelowHeader(model, sheet.getSheetId(), chance);
  },
  "co-author": (model, chance) => {
    const sheet = pick(
      chance,
      visible(model).filter((one) => usedRange(model, one)),
    );
    const block = sheet && usedRange(model, sheet);
    if (!sheet || !block) return;
    const row = block.top + Math.floor(chance() * (block.bottom - block.top + 2));
    const column = block.left + Math.floor(chance() * (block.right - block.left + 2));
    const cell = { top: row, left: column, bottom: row, right: column };
    model.context.grid.cells.write(sheet.getSheetId(), cell, [["共同編集"]]);
  },
  "event-storm": (model, chance) => {
    const sheet = pick(chance, visible(model));
    const block = sheet && usedRange(model, sheet);
    if (!sheet) return;
    const row = (block?.bottom ?? 0) + 5;
    const cell = { top: row, left: 0, bottom: row, right: 0 };
    const { cells } = model.context.grid;
    for (let i = 0; i < stormy; i += 1) cells.write(sheet.getSheetId(), cell, [[i]]);
    cells.write(sheet.getSheetId(), cell, [[""]]);
  },
};

export function isDeed(name: string): name is DeedName {
  return name in deeds;
}

/** Does one of these deeds, where and how chance says, past all rules for add-ins. */
export function doDeed(name: DeedName, model: Model, chance: Chance): void {
  deeds[name](model, chance);
}

function visible({ context }: Model): readonly Sheet[] {
  return context.grid.sheets().filter((sheet) => !sheet.isSheetHidden());
}

function usedRange({ context }: Model, sheet: Sheet): Rectangle | null {
  return context.grid.cells.usedRange(sheet.getSheetId(), true);
}

/** A table of the sheet, or all of it where there is none; merged cells cannot be sorted. */
function sortBelowHeader(model: Model, sheetId: string, chance: Chance): void {
  const tables = model.parts.tables.list().filter((table) => table.sheetId === sheetId);
  const all = model.context.grid.cells.usedRange(sheetId, true);
  const block = pick(chance, tables)?.rectangle ?? all;
  if (!block) return;
  const body = { ...block, top: block.top + 1 };
  const key = Math.floor(chance() * (block.right - block.left + 1));
  try {
    sortRows(model, sheetId, body, [{ key, ascending: chance() < 0.5 }], false);
  } catch (refusal) {
    if (!(refusal instanceof HostError)) throw refusal;
  }
}
