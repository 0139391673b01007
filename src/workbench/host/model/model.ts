import type { Rectangle } from "../../../core/sheet/address";
import type { SheetParts } from "../../grid/sheet-parts";
import type { HostContext } from "../host-context";
import type { HostObject } from "../host-object";
import type { Anchors } from "./anchors";

/**
 * What every object of the model gets: the shared state, and the way to make the others. Excel's
 * objects lead to each other in circles (a sheet to its ranges, a range to its sheet); going
 * through this interface, their modules need not.
 */
export interface Model {
  readonly context: HostContext;
  readonly parts: SheetParts;
  readonly anchors: Anchors;
  worksheet(sheetId: string): HostObject;
  worksheets(): HostObject;
  range(sheetId: string, rectangle: Rectangle): HostObject;
  /** Several blocks of one sheet. */
  areas(sheetId: string, rectangles: readonly Rectangle[]): HostObject;
  table(tableId: string): HostObject;
  /** The tables of a sheet, or of the workbook; `within`: those that touch the block. */
  tables(sheetId: string | null, within?: Rectangle): HostObject;
  /** The names of a sheet, or of the workbook. */
  names(sheetId: string | null): HostObject;
  shapes(sheetId: string): HostObject;
  shape(shapeId: string): HostObject;
  /** How blocks of a sheet look; asked for anew each time, for blocks move. */
  format(sheetId: string, blocks: () => readonly Rectangle[]): HostObject;
  conditionalFormats(sheetId: string, blocks: () => readonly Rectangle[]): HostObject;
}
