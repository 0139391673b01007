import { systemTimers } from "../../../src/app/ports";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { ExcelWorkbook } from "../../../src/excel/excel-workbook";
import type { Headless } from "../../support/headless";

/** Everything in a workbook that a person could lose or find changed, piece by piece. */
export type Content = ReadonlyMap<string, string>;

/**
 * Cells, merges, tables, names, settings as they are read, and drawings, lists and pages as the
 * stand-in keeps them. Fills and widths are no content.
 */
export async function contentOf({ host }: Headless): Promise<Content> {
  const read = await new ExcelWorkbook(systemTimers).read();
  if (!read.ok) throw new Error(read.error.detail);
  const { sheets, names } = read.value;
  return new Map<string, string>(
    [
      ...sheets.flatMap(cellsOf),
      ...names.map(({ name, range, comment }) => piece(`name ${name}`, [range, comment])),
      ...[...host.context.settings].map(([key, value]) => piece(`setting ${key}`, value)),
      ...host.grid.sheets().flatMap((sheet) => {
        const [id, name] = [sheet.getSheetId(), sheet.getSheetName()];
        const { choices, page } = host.context.furnishings.of(id);
        return [
          ...drawingsOf(host, id, name),
          ...choices.map((one) => piece(`sheet ${name} list ${JSON.stringify(one.range)}`, one)),
          ...(page ? [piece(`sheet ${name} page`, page)] : []),
        ];
      }),
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

function cellsOf(sheet: SheetSnapshot): readonly (readonly [string, string])[] {
  const { name, top, left, formulas, formats, merges, tables } = sheet;
  const cells = formulas.flatMap((row, r) =>
    row.flatMap((formula, c) =>
      formula === ""
        ? []
        : [piece(`sheet ${name} R${top + r + 1}C${left + c + 1}`, [formula, formats[r]?.[c]])],
    ),
  );
  return [
    piece(`sheet ${name}`, [sheet.protected]),
    ...merges.map((merge) => piece(`sheet ${name} merge ${JSON.stringify(merge)}`, merge)),
    ...tables.map((table) => piece(`sheet ${name} table ${table.name}`, table.rectangle)),
    ...cells,
  ];
}

/** Shapes by their names: one that is drawn again has another id. */
function drawingsOf({ context: { shapes } }: Headless["host"], sheetId: string, sheet: string) {
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
