import type { Rectangle } from "../../../core/sheet/address";
import type { GridTable } from "../../grid/sheet-tables";
import { invalidArgument } from "../host-error";
import type { Model } from "./model";
import { readReference } from "./reference";

/** A block of one sheet of the workbook. */
export interface FoundBlock {
  readonly sheetId: string;
  readonly rectangle: Rectangle;
}

/**
 * What an address, a defined name or a table reference (`KpiRegister[実績]`) stands for, seen from
 * a sheet; `null` when it is none of them.
 */
export function findBlock(model: Model, text: string, sheetId: string): FoundBlock | null {
  const reference = readReference(text);
  if (reference) return blockOfReference(model, reference.sheet, reference.rectangle, sheetId);
  return blockOfTable(model, text) ?? blockOfName(model, text, sheetId);
}

/** @throws HostError `InvalidArgument` when the text stands for no block. */
export function requireBlock(model: Model, text: unknown, sheetId: string): FoundBlock {
  const block = typeof text === "string" ? findBlock(model, text, sheetId) : null;
  if (!block) throw invalidArgument(String(text));
  return block;
}

/** The block that a defined name stands for; `null` for constants and other formulas. */
export function blockOfFormula(model: Model, formula: string, sheetId: string): FoundBlock | null {
  const reference = readReference(formula.replace(/^=/, "").replaceAll("$", ""));
  if (!reference) return null;
  return blockOfReference(model, reference.sheet, reference.rectangle, sheetId);
}

function blockOfReference(
  model: Model,
  sheet: string | null,
  rectangle: Rectangle,
  sheetId: string,
): FoundBlock | null {
  if (sheet === null) return { sheetId, rectangle };
  const named = model.context.grid.sheetNamed(sheet);
  return named && { sheetId: named.getSheetId(), rectangle };
}

function blockOfName(model: Model, text: string, sheetId: string): FoundBlock | null {
  const wanted = text.toLowerCase();
  const names = model.parts.names.list().filter(({ name }) => name.toLowerCase() === wanted);
  // A name of the sheet itself goes before one of the workbook.
  const name =
    names.find((candidate) => candidate.sheetId === sheetId) ??
    names.find((candidate) => candidate.sheetId === null);
  return name ? blockOfFormula(model, name.formula, sheetId) : null;
}

/** `Table` and `Table[#Data]` (its body), `[#All]`, `[#Headers]`, `[Column]`. */
function blockOfTable(model: Model, text: string): FoundBlock | null {
  const [, name, part] = /^([^[\]]+?)(?:\[([^[\]]+)\])?$/.exec(text.trim()) ?? [];
  const table = name === undefined ? null : model.parts.tables.named(name);
  if (!table) return null;
  const { rectangle } = table;
  const header = { ...rectangle, bottom: rectangle.top };
  const body = bodyOf(model, table);
  switch (part?.toLowerCase()) {
    case undefined:
    case "#data":
      return { sheetId: table.sheetId, rectangle: body };
    case "#all":
      return { sheetId: table.sheetId, rectangle };
    case "#headers":
      return { sheetId: table.sheetId, rectangle: header };
    default: {
      const [headers = []] = model.context.grid.cells.texts(table.sheetId, header);
      const index = headers.findIndex((text) => text.toLowerCase() === part?.toLowerCase());
      if (index < 0) return null;
      const column = rectangle.left + index;
      return { sheetId: table.sheetId, rectangle: { ...body, left: column, right: column } };
    }
  }
}

/** The rows between header and totals; a table without rows has an empty one, as in Excel. */
export function bodyOf(model: Model, { id, rectangle }: GridTable): Rectangle {
  const { showTotals } = model.parts.tables.traits(id);
  const bottom = showTotals ? rectangle.bottom - 1 : rectangle.bottom;
  return { ...rectangle, top: rectangle.top + 1, bottom: Math.max(bottom, rectangle.top + 1) };
}
