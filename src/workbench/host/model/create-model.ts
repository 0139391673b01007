import type { GridChange } from "../../grid/changes";
import { SheetParts } from "../../grid/sheet-parts";
import type { HostContext } from "../host-context";
import { Anchors, type Shift } from "./anchors";
import { ConditionalFormats } from "./conditional-formats";
import type { Model } from "./model";
import { Names } from "./names";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { RangeFormat } from "./range-format";
import { Shape } from "./shape";
import { Shapes } from "./shapes";
import { Table } from "./table";
import { Tables } from "./tables";
import { Workbook } from "./workbook";
import { Worksheet } from "./worksheet";
import { Worksheets } from "./worksheets";

/** Excel's object model over the open workbook; `workbook` is where requests begin. */
export function createModel(context: HostContext): Model & { readonly workbook: Workbook } {
  const model: Model = {
    context,
    parts: new SheetParts(context.grid),
    anchors: new Anchors(),
    worksheet: (sheetId) => new Worksheet(model, sheetId),
    worksheets: () => new Worksheets(model),
    range: (sheetId, rectangle) => new Range(model, sheetId, rectangle),
    areas: (sheetId, rectangles) => new RangeAreas(model, sheetId, rectangles),
    table: (tableId) => new Table(model, tableId),
    tables: (sheetId, within) => new Tables(model, sheetId, within),
    names: (sheetId) => new Names(model, sheetId),
    shapes: (sheetId) => new Shapes(model, sheetId),
    shape: (shapeId) => new Shape(model, shapeId),
    format: (sheetId, blocks) => new RangeFormat(model, sheetId, blocks),
    conditionalFormats: (sheetId, blocks) => new ConditionalFormats(model, sheetId, blocks),
  };
  context.grid.changes.listen((change) => {
    const shift = shiftOf(change);
    if (shift) model.anchors.shift(shift);
  });
  return { ...model, workbook: new Workbook(model) };
}

/** Rows and columns that come or go take the ranges that the add-in holds along. */
function shiftOf(change: GridChange): Shift | null {
  if (change.kind !== "cells" || change.type === "RangeEdited") return null;
  const { sheetId, type, rectangle } = change;
  const axis = type.startsWith("Row") ? "rows" : "columns";
  const [first, last] =
    axis === "rows" ? [rectangle.top, rectangle.bottom] : [rectangle.left, rectangle.right];
  const count = last - first + 1;
  return { sheetId, axis, at: first, count: type.endsWith("Inserted") ? count : -count };
}
