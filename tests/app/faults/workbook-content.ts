import type { FWorksheet } from "@univerjs/sheets/facade";
import { formatRectangle } from "../../../src/core/sheet/address";
import { CellLocks } from "../../../src/workbench/grid/cell-locks";
import { DefinedNames } from "../../../src/workbench/grid/defined-names";
import { SheetStructure } from "../../../src/workbench/grid/sheet-structure";
import { SheetTables } from "../../../src/workbench/grid/sheet-tables";
import type { Headless } from "../../support/headless";

/** Everything in a workbook that a person could lose or find changed, piece by piece. */
export type Content = ReadonlyMap<string, string>;

type Host = Headless["host"];

/**
 * Cells, merges, tables, names, settings, drawings, lists and pages, as the stand-in keeps them: no
 * request is made. Fills and widths are no content, nor is what a formula gives.
 */
export function contentOf({ host }: Pick<Headless, "host">): Content {
  const { grid, context } = host;
  return new Map<string, string>(
    [
      ...grid.sheets().flatMap((sheet) => partsOf(host, sheet)),
      ...new DefinedNames(grid.book)
        .list()
        .map(({ name, formula, comment }) => piece(`name ${name}`, [formula, comment])),
      ...[...context.settings].map(([key, value]) => piece(`setting ${key}`, value)),
    ].sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** By these words of its key a piece is known as one of a figure. */
export const shapeOf = " shape ";

/** What differs between two contents. */
export function differing(one: Content, other: Content): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter(
    (key) => one.get(key) !== other.get(key),
  );
}

function partsOf(host: Host, sheet: FWorksheet) {
  const { grid, context } = host;
  const [id, name] = [sheet.getSheetId(), sheet.getSheetName()];
  const { choices, page } = context.furnishings.of(id);
  const merges = new SheetStructure(grid.book, grid.cells).merges(id);
  const tables = new SheetTables(grid.book).list().filter(({ sheetId }) => sheetId === id);
  return [
    piece(`sheet ${name}`, [new CellLocks(grid.book).protection(id), sheet.isSheetHidden()]),
    ...cellsOf(host, id, name),
    ...merges.map((merge) => piece(`sheet ${name} merge ${formatRectangle(merge)}`, merge)),
    ...tables.map((table) => piece(`sheet ${name} table ${table.name}`, table.rectangle)),
    ...drawingsOf(host, id, name),
    ...choices.map((one) => piece(`sheet ${name} list ${formatRectangle(one.range)}`, one)),
    ...(page ? [piece(`sheet ${name} page`, page)] : []),
  ];
}

function cellsOf({ grid: { cells } }: Host, id: string, name: string) {
  const used = cells.usedRange(id, true);
  if (!used) return [];
  const [formulas, formats] = [cells.formulas(id, used), cells.formats(id, used)];
  const spilled = cells.spills(id, used);
  return formulas.flatMap((row, r) =>
    row.flatMap((formula, c) => {
      const isGiven = spilled[r]?.[c] && !String(formula).startsWith("=");
      if (formula === "" || isGiven) return [];
      const key = `sheet ${name} R${used.top + r + 1}C${used.left + c + 1}`;
      return [piece(key, [formula, formats[r]?.[c]])];
    }),
  );
}

/** Shapes by their names: one that is drawn again has another id. */
function drawingsOf({ context: { shapes } }: Host, sheetId: string, sheet: string) {
  const nameOf = (id: string | null | undefined) => (id ? (shapes.find(id)?.name ?? "?") : null);
  return shapes.onSheet(sheetId).map(({ parentId, connector, ...shape }) =>
    piece(`sheet ${sheet}${shapeOf}${shape.name}`, {
      ...{ ...shape, id: null, sheetId: null },
      within: nameOf(parentId),
      ends: connector && [nameOf(connector.begin?.shapeId), nameOf(connector.end?.shapeId)],
    }),
  );
}

function piece(key: string, value: unknown): readonly [string, string] {
  return [key, JSON.stringify(value)];
}
