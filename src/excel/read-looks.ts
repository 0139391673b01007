import type { HostError } from "../app/host-error";
import { ok, type Result } from "../core/result";
import { parseAddress, type Rectangle } from "../core/sheet/address";
import type {
  ConditionalFormula,
  FloatingObject,
  SheetLooks,
  WorkbookLooks,
} from "../core/sheet/looks";
import { coveredCells, type Box } from "./covered-cells";
import { joinFills } from "./join-fills";
import type { Collect, RoundTrip } from "./round-trip";
import { cellsIn, rangeOf } from "./ranges";

/** A sheet to look at, and where its content stood when it was read last. */
export interface LookedAt {
  readonly id: string;
  readonly name: string;
  readonly used: Rectangle | null;
}

/** Excel answers each cell by itself: more would make one sheet's answer too large. */
const cellsASheet = 20_000;
/** Some forty bytes a cell, of the 5 MB that Excel on the web answers. */
const cellsARequest = 80_000;

/** A sheet's looks, and its conditional formats that have formulas, which are asked for next. */
interface FirstLook extends Omit<SheetLooks, "conditionalFormulas"> {
  readonly id: string;
  readonly withFormula: readonly { readonly id: string; readonly type: string }[];
}

/**
 * Looks at sheets in one request, in several only where there is more to look at than one may ask
 * for; and once more where conditional formats have formulas. For `formulas` alone no cell is
 * looked at.
 */
export async function readLooks(
  roundTrip: RoundTrip,
  sheets: readonly LookedAt[],
  what: "all" | "formulas" = "all",
): Promise<Result<WorkbookLooks, HostError>> {
  const looks: FirstLook[] = [];
  for (const part of what === "all" ? inRequests(sheets) : [sheets]) {
    const answer = await roundTrip((context) => {
      const queued = part.map((sheet) => queueLook(context, sheet, what));
      return () => queued.map((collect) => collect());
    });
    if (!answer.ok) return answer;
    looks.push(...answer.value);
  }
  const formulas = await readFormulas(roundTrip, looks);
  if (!formulas.ok) return formulas;
  return ok({
    sheets: looks.map(({ name, fills, objects, complete }, i) => ({
      name,
      fills,
      objects,
      complete,
      conditionalFormulas: formulas.value[i] ?? [],
    })),
  });
}

function inRequests(sheets: readonly LookedAt[]): readonly (readonly LookedAt[])[] {
  const requests: LookedAt[][] = [];
  let cells = 0;
  for (const sheet of sheets) {
    const more = sheet.used ? cellsIn(lookedAt(sheet.used)) : 0;
    const last = requests.at(-1);
    if (last && cells + more <= cellsARequest) {
      last.push(sheet);
      cells += more;
    } else {
      requests.push([sheet]);
      cells = more;
    }
  }
  return requests;
}

function queueLook(
  context: Excel.RequestContext,
  { id, name, used }: LookedAt,
  what: "all" | "formulas",
): Collect<FirstLook> {
  const sheet = context.workbook.worksheets.getItem(id);
  const all = what === "all";
  const block = used && lookedAt(used);
  const fills = all && block ? queueFills(sheet, block) : null;
  const objects = all
    ? queueObjects(sheet, block ?? { top: 0, left: 0, bottom: 0, right: 0 })
    : null;
  const formats = sheet.getRange().conditionalFormats;
  formats.load("items/id,items/type");
  return () => ({
    id,
    name,
    fills: fills ? fills() : [],
    objects: objects ? objects() : [],
    complete: all && (used === null || cellsIn(used) <= cellsASheet),
    withFormula: formats.items
      .filter(({ type }) => type === "Custom" || type === "CellValue")
      .map((format) => ({ id: format.id, type: format.type })),
  });
}

function queueFills(sheet: Excel.Worksheet, block: Rectangle): Collect<SheetLooks["fills"]> {
  const cells = rangeOf(sheet, block).getCellProperties({ format: { fill: { color: true } } });
  return () =>
    joinFills(
      cells.value.map((row) => row.map((cell) => cell.format?.fill?.color ?? "")),
      block,
    );
}

/** Excel says where objects stand in points; which cells lie there follows from the lines. */
function queueObjects(sheet: Excel.Worksheet, block: Rectangle): Collect<FloatingObject[]> {
  const { shapes, charts } = sheet;
  shapes.load("items/name,items/type,items/left,items/top,items/width,items/height,items/visible");
  charts.load("items/name,items/left,items/top,items/width,items/height");
  sheet.load("standardHeight,standardWidth");
  const rows = sheet
    .getRangeByIndexes(0, 0, block.bottom + 1, 1)
    .getRowProperties({ rowHidden: true, format: { rowHeight: true } });
  const columns = sheet
    .getRangeByIndexes(0, 0, 1, block.right + 1)
    .getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  return () => {
    const grid = {
      rows: rows.value.map(({ rowHidden, format }) => (rowHidden ? 0 : (format?.rowHeight ?? 0))),
      columns: columns.value.map(({ columnHidden, format }) =>
        columnHidden ? 0 : (format?.columnWidth ?? 0),
      ),
      standardHeight: sheet.standardHeight,
      standardWidth: sheet.standardWidth,
    };
    const object = (kind: FloatingObject["kind"], name: string, box: Box): FloatingObject => ({
      name,
      kind,
      covers: coveredCells(box, grid),
    });
    return [
      ...shapes.items
        .filter(({ visible }) => visible)
        .map((shape) => object(shape.type === "Image" ? "image" : "shape", shape.name, shape)),
      ...charts.items.map((chart) => object("chart", chart.name, chart)),
    ];
  };
}

/** The formulas of conditional formats, a list a sheet. */
function readFormulas(
  roundTrip: RoundTrip,
  looks: readonly FirstLook[],
): Promise<Result<readonly (readonly ConditionalFormula[])[], HostError>> {
  if (looks.every(({ withFormula }) => withFormula.length === 0)) {
    return Promise.resolve(ok(looks.map(() => [])));
  }
  return roundTrip((context) => {
    const queued = looks.map(({ id, name, withFormula }) => {
      const formats = context.workbook.worksheets.getItem(id).getRange().conditionalFormats;
      return withFormula.map((known) => queueFormula(formats.getItem(known.id), known.type, name));
    });
    return () => queued.map((formulas) => formulas.flatMap((collect) => collect()));
  });
}

function queueFormula(
  format: Excel.ConditionalFormat,
  type: string,
  sheet: string,
): Collect<readonly ConditionalFormula[]> {
  const range = format.getRangeOrNullObject();
  range.load("address");
  const custom = type === "Custom" ? format.custom.rule : null;
  custom?.load("formula");
  const cellValue = type === "CellValue" ? format.cellValue : null;
  cellValue?.load("rule");
  return () => {
    const address = range.isNullObject ? null : parseAddress(range.address);
    if (!address?.ok) return [];
    const formulas = custom
      ? [custom.formula]
      : [cellValue?.rule.formula1, cellValue?.rule.formula2];
    return formulas.flatMap((formula) =>
      typeof formula === "string" && formula.startsWith("=")
        ? [{ formula, range: { sheet, ...address.value.rectangle } }]
        : [],
    );
  };
}

/** As many of the first rows as may be asked for; at least one. */
function lookedAt(used: Rectangle): Rectangle {
  const rows = Math.max(1, Math.floor(cellsASheet / (used.right - used.left + 1)));
  return { ...used, bottom: Math.min(used.bottom, used.top + rows - 1) };
}
