import { readLists } from "../../core/import/read-lists";
import { formatCell, type Rectangle } from "../../core/sheet/address";
import { createSpellings } from "../../core/table/spellings";
import { readableSheet } from "../../core/table/table-sheet";
import type { KpiWorkbook } from "../kpi-workbook";
import { staffSheets } from "../own-sheets";
import type { StaffCells } from "../register/staff-cells";
import { slotStyle } from "./slot-style";
import { holdsOf, type StyledSlot } from "./table-slots";
import type { CountedSteps } from "../../core/steps";

/** Cells looked at between two pauses: a few milliseconds of work. */
const cellsAtOnce = 500;

/** The cells of plain lists: all tables but those of indicators. */
export function* listSlots(
  workbook: KpiWorkbook,
  cells: StaffCells,
): CountedSteps<readonly StyledSlot[]> {
  const covered = new Map<string, Rectangle[]>();
  for (const { range } of workbook.staffReading.tables) {
    const there = covered.get(range.sheet);
    if (there) there.push(range);
    else covered.set(range.sheet, [range]);
  }
  const spellings = createSpellings();
  const slots: StyledSlot[] = [];
  const { sheets } = staffSheets(workbook.snapshot);
  for (const [done, sheet] of sheets.entries()) {
    const listed = readLists(readableSheet(sheet, spellings), covered.get(sheet.name) ?? []);
    yield { done, total: sheets.length };
    // One filled cell of a column tells how all of it is written.
    const filled = new Map<number, (typeof listed)[number]["datum"]>();
    for (const { datum } of listed) {
      if (datum.quantity && !filled.has(datum.at.column)) filled.set(datum.at.column, datum);
    }
    for (const [i, one] of listed.entries()) {
      slots.push(slotOf(one, filled.get(one.datum.at.column), cells));
      if (i % cellsAtOnce === cellsAtOnce - 1) yield { done, total: sheets.length };
    }
  }
  return slots;
}

type Listed = ReturnType<typeof readLists>[number];

/** @param near a filled cell of the same column */
function slotOf(
  { name, area, header, datum }: Listed,
  near: Listed["datum"] | undefined,
  cells: StaffCells,
): StyledSlot {
  const { at, quantity, period } = datum;
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
}
