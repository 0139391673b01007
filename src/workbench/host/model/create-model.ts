import { shifted, shiftOf } from "../../grid/line-shift";
import { SheetParts } from "../../grid/sheet-parts";
import type { HostContext } from "../host-context";
import { Anchors } from "./anchors";
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
    if (!shift) return;
    model.anchors.shift(shift);
    context.furnishings.move(shift.sheetId, (block) => shifted(block, shift));
  });
  return { ...model, workbook: new Workbook(model) };
}
