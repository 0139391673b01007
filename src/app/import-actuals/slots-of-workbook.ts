import { readLists } from "../../core/import/read-lists";
import type { Indicator } from "../../core/indicator/indicator";
import { findRegister } from "../../core/register/find-register";
import { matchRows } from "../../core/register/match-rows";
import { formatCell, type Rectangle } from "../../core/sheet/address";
import { createSpellings } from "../../core/table/spellings";
import { readableSheet } from "../../core/table/table-sheet";
import type { KpiWorkbook } from "../kpi-workbook";
import { staffSheets } from "../own-sheets";
import { StaffCells } from "../register/staff-cells";
import { staffIndicators } from "../register/staff-indicators";
import { registerSlot } from "./register-slots";
import { slotStyle } from "./slot-style";
import { holdsOf, tableSlots, type StyledSlot } from "./table-slots";

/**
 * Every place for an actual: the staff's own cells first, 台帳 for an indicator that has none, and
 * the cells of plain lists. Linear in the cells of the workbook.
 */
export function slotsOfWorkbook(workbook: KpiWorkbook): readonly StyledSlot[] {
  const cells = new StaffCells(workbook.snapshot);
  return [...indicatorSlots(workbook, cells), ...listSlots(workbook, cells)];
}

function indicatorSlots(workbook: KpiWorkbook, cells: StaffCells): readonly StyledSlot[] {
  const found = staffIndicators(workbook);
  const place = findRegister(workbook.snapshot);
  const { rowOf, indicatorOf, copies } = matchRows(
    found.map(({ stated }) => stated),
    workbook.register,
  );
  const ofTables = found.flatMap(({ stated, origin }) => {
    const own = origin.kind === "table" ? tableSlots(origin.table, stated, cells) : [];
    if (own.length > 0) return own;
    const row = rowOf.get(stated.id);
    const { name, area, unit } = stated;
    const since = stated.baseline?.period ?? null;
    const slot = place && row ? registerSlot(place, row, { name, area, unit, since }) : null;
    return [slot ?? placeless(stated)];
  });
  // Rows that staff have typed into 台帳 have no table of their own.
  const typed = workbook.register.flatMap((row) => {
    if (!place || indicatorOf.has(row) || copies.has(row) || row.name === "") return [];
    const { name, area, unit, values } = row;
    return (
      registerSlot(place, row, {
        name,
        area: area?.value ?? null,
        unit: unit?.value ?? null,
        since: values.baseline?.period ?? null,
      }) ?? []
    );
  });
  return [...ofTables, ...typed];
}

/** An indicator whose actuals can stand nowhere yet. */
function placeless({ id, name, area, unit, nameAt, baseline }: Indicator): StyledSlot {
  return {
    key: id,
    kind: "none",
    name,
    area,
    unit,
    header: null,
    period: null,
    since: baseline?.period ?? null,
    at: nameAt,
    holds: "words",
    value: null,
    style: { format: null, places: 0, suffix: null },
    periodAt: null,
  };
}

function listSlots(workbook: KpiWorkbook, cells: StaffCells): readonly StyledSlot[] {
  const covered = new Map<string, Rectangle[]>();
  for (const { range } of workbook.staffReading.tables) {
    covered.set(range.sheet, [...(covered.get(range.sheet) ?? []), range]);
  }
  const spellings = createSpellings();
  return staffSheets(workbook.snapshot).sheets.flatMap((sheet) => {
    const listed = readLists(readableSheet(sheet, spellings), covered.get(sheet.name) ?? []);
    // One filled cell of a column tells how all of it is written.
    const filled = new Map<number, (typeof listed)[number]["datum"]>();
    for (const { datum } of listed) {
      if (datum.quantity && !filled.has(datum.at.column)) filled.set(datum.at.column, datum);
    }
    return listed.map(({ name, area, header, datum }): StyledSlot => {
      const { at, quantity, period } = datum;
      const near = filled.get(at.column);
      return {
        key: formatCell(at),
        kind: "list",
        name,
        area,
        unit: quantity?.unit ?? near?.quantity?.unit ?? null,
        header,
        period,
        since: null,
        at,
        holds: holdsOf(cells.at(at), quantity !== null),
        value: quantity?.value ?? null,
        style: slotStyle(at, near ? [near] : [], cells),
        periodAt: null,
      };
    });
  });
}
