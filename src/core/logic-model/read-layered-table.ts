import type { Indicator } from "../indicator/indicator";
import type { CellAddress } from "../sheet/address";
import { viewSheet } from "../sheet/sheet-view";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import { oneLine } from "../table/one-line";
import type { KpiTable } from "../table/kpi-table";
import { layerRoleOf } from "./layer-roles";

/** A goal or area as a table of the staff lists it under its layer, with its indicators. */
export interface ListedNode {
  readonly layer: string;
  readonly name: string;
  readonly indicators: readonly Indicator[];
  readonly at: CellAddress;
}

/**
 * The nodes of a table that has a column for the layer and one for the goal or area (層, 領域), in
 * its order; `null` for any other table. A row without an indicator (ー) is a node as well.
 */
export function readLayeredTable(
  table: KpiTable,
  snapshot: WorkbookSnapshot,
): readonly ListedNode[] | null {
  const sheet = snapshot.sheets.find(({ name }) => name === table.range.sheet);
  const columns = areaColumns(table);
  const [layerColumn, areaColumn] = columns;
  if (!sheet || layerColumn === undefined || areaColumn === undefined) return null;
  const view = viewSheet(sheet);
  const nodes = new Map<string, { node: ListedNode; indicators: Indicator[] }>();
  const byRow = new Map(table.indicators.map((indicator) => [indicator.nameAt.row, indicator]));
  for (let row = table.range.top + table.headerRows; row <= table.range.bottom; row++) {
    const layer = oneLine(view.textAt(row, layerColumn));
    const name = oneLine(view.textAt(row, areaColumn));
    if (layer === "" || name === "") continue;
    const key = JSON.stringify([layer, name]);
    const indicators = nodes.get(key)?.indicators ?? [];
    const indicator = byRow.get(row);
    if (indicator) indicators.push(indicator);
    const at = { sheet: sheet.name, row, column: areaColumn };
    if (!nodes.has(key)) nodes.set(key, { node: { layer, name, indicators, at }, indicators });
  }
  const listed = [...nodes.values()].map(({ node }) => node);
  return listed.some(({ layer }) => layerRoleOf(layer) !== null) ? listed : null;
}

/** The columns of areas, left to right; the first of two or more is the layer's. */
function areaColumns({ roles }: KpiTable): readonly number[] {
  return roles
    .filter(({ axis, role }) => axis === "column" && role === "area")
    .map(({ range }) => range.left)
    .sort((a, b) => a - b);
}
