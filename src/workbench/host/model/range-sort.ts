import type { Rectangle } from "../../../core/sheet/address";
import type { CellValue } from "../../../core/sheet/snapshot";
import { invalidArgument, invalidOperation, notSupported } from "../host-error";
import { HostObject } from "../host-object";
import type { SortField } from "../table-order";
import { flagValue, oneOf, wholeNumber } from "./arguments";
import { assertEditable } from "./editing";
import type { Model } from "./model";
import { intersection } from "./reference";
import { compareCells } from "./sort-order";

/** `Excel.RangeSort` */
export class RangeSort extends HostObject {
  readonly $type = "RangeSort";
  readonly #model: Model;
  readonly #sheetId: string;
  readonly #block: () => Rectangle;

  constructor(model: Model, sheetId: string, block: () => Rectangle) {
    super();
    this.#model = model;
    this.#sheetId = sheetId;
    this.#block = block;
  }

  apply(fields: unknown, matchCase?: unknown, hasHeaders?: unknown, orientation?: unknown): void {
    const wanted = oneOf(["Rows", "Columns"], orientation ?? "Rows");
    if (wanted === "Columns") throw notSupported("sorting columns");
    const block = this.#block();
    const body = flagValue(hasHeaders ?? false) ? { ...block, top: block.top + 1 } : block;
    sortRows(this.#model, this.#sheetId, body, readFields(fields), flagValue(matchCase ?? false));
  }
}

/** @throws HostError `InvalidArgument` */
export function readFields(fields: unknown): readonly SortField[] {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument("fields");
  return fields.map((field: unknown): SortField => {
    if (typeof field !== "object" || field === null) throw invalidArgument("fields");
    const given = field as Readonly<Record<string, unknown>>;
    const sortOn = given["sortOn"] ?? "Value";
    if (sortOn !== "Value") throw notSupported("sorting on anything but values");
    if ((given["dataOption"] ?? "Normal") !== "Normal") throw notSupported("TextAsNumber");
    return { key: wholeNumber(given["key"]), ascending: flagValue(given["ascending"] ?? true) };
  });
}

/**
 * Puts the rows of a block in order, as Excel does: a formula takes its own row along, so that what
 * it refers to in that row is in its new row.
 * @throws HostError `InvalidArgument` for a key outside the block, `InvalidOperation` for merged cells
 */
export function sortRows(
  model: Model,
  sheetId: string,
  block: Rectangle,
  fields: readonly SortField[],
  matchCase: boolean,
): void {
  const width = block.right - block.left + 1;
  if (fields.some(({ key }) => key < 0 || key >= width)) throw invalidArgument("key");
  assertEditable(model, sheetId, [block]);
  if (model.parts.structure.merges(sheetId).some((merge) => intersection(merge, block))) {
    throw invalidOperation("merged cells cannot be sorted");
  }
  if (block.top >= block.bottom) return;
  const { cells } = model.context.grid;
  const values = cells.values(sheetId, block);
  const order = values
    .map((_, row) => row)
    .sort((a, b) => compareRows(values[a] ?? [], values[b] ?? [], fields, matchCase) || a - b);
  model.parts.structure.reorderRows(sheetId, block, order);
  model.context.events.rowsSorted(sheetId, block);
}

function compareRows(
  a: readonly CellValue[],
  b: readonly CellValue[],
  fields: readonly SortField[],
  matchCase: boolean,
): number {
  for (const { key, ascending } of fields) {
    const order = compareCells(a[key] ?? "", b[key] ?? "", ascending, matchCase);
    if (order !== 0) return order;
  }
  return 0;
}
