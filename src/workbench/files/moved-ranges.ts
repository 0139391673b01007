import type { Sheet } from "hucre";
import { formatRectangle, parseAddress } from "../../core/sheet/address";
import type { LineMap } from "./line-map";

/** Where the rows and columns of a sheet of the file are now. */
export interface SheetMap {
  readonly rows: LineMap;
  readonly columns: LineMap;
}

/** A copy of a sheet of the file: what it says about blocks of cells has moved with the cells. */
export function withMovedRanges(sheet: Sheet, map: SheetMap): Sheet {
  if (isUnmoved(map)) return { ...sheet };
  const { autoFilter, ...rest } = sheet;
  const filtered = autoFilter && movedAreas(autoFilter.range, map);
  return {
    ...rest,
    ...moved("dataValidations", sheet, map),
    ...moved("conditionalRules", sheet, map),
    ...(filtered ? { autoFilter: { ...autoFilter, range: filtered } } : {}),
    ...movedBreaks(sheet, map),
    ...movedPrinting(sheet, map),
  };
}

export function isUnmoved({ rows, columns }: SheetMap): boolean {
  return rows.unmoved && columns.unmoved;
}

/** One or several areas with spaces between; `null` when none of their cells is left. */
export function movedAreas(areas: string, { rows, columns }: SheetMap): string | null {
  const kept = areas.split(/\s+/).flatMap((area) => {
    const address = parseAddress(area);
    if (!address.ok) return [area];
    const { top, left, bottom, right } = address.value.rectangle;
    const vertical = rows.currentRun(top, bottom);
    const horizontal = columns.currentRun(left, right);
    if (!vertical || !horizontal) return [];
    return formatRectangle({
      top: vertical[0],
      bottom: vertical[1],
      left: horizontal[0],
      right: horizontal[1],
    });
  });
  return kept.length > 0 ? kept.join(" ") : null;
}

function moved<K extends "dataValidations" | "conditionalRules">(
  key: K,
  sheet: Sheet,
  map: SheetMap,
): Partial<Pick<Sheet, K>> {
  const list: readonly { range: string }[] | undefined = sheet[key];
  if (!list) return {};
  const kept = list.flatMap((item) => {
    const range = movedAreas(item.range, map);
    return range === null ? [] : [{ ...item, range }];
  });
  return { [key]: kept } as Partial<Pick<Sheet, K>>;
}

function movedBreaks(sheet: Sheet, { rows, columns }: SheetMap): Partial<Sheet> {
  const follow = (lines: readonly number[], map: LineMap): number[] =>
    lines.flatMap((line) => map.currentOf(line) ?? []);
  return {
    ...(sheet.rowBreaks ? { rowBreaks: follow(sheet.rowBreaks, rows) } : {}),
    ...(sheet.colBreaks ? { colBreaks: follow(sheet.colBreaks, columns) } : {}),
  };
}

function movedPrinting({ pageSetup }: Sheet, map: SheetMap): Partial<Sheet> {
  if (!pageSetup?.printArea) return {};
  const area = movedAreas(pageSetup.printArea.replaceAll("$", ""), map);
  const moved = { ...pageSetup };
  delete moved.printArea;
  return { pageSetup: area === null ? moved : { ...moved, printArea: absolute(area) } };
}

function absolute(area: string): string {
  return area.replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
