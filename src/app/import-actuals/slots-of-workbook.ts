import type { Indicator } from "../../core/indicator/indicator";
import { findRegister } from "../../core/register/find-register";
import type { KpiTable } from "../../core/table/kpi-table";
import { matchRows } from "../../core/register/match-rows";
import type { KpiWorkbook } from "../kpi-workbook";
import { StaffCells } from "../register/staff-cells";
import { staffIndicators } from "../register/staff-indicators";
import { listSlots } from "./list-slots";
import { registerSlot } from "./register-slots";
import { actualColumns, tableSlots, type ActualColumn, type StyledSlot } from "./table-slots";
import type { CountedSteps } from "../../core/steps";

/** Indicators whose places are found between two pauses: a few milliseconds of work. */
const indicatorsAtOnce = 250;

/**
 * Every place for an actual: the staff's own cells first, 台帳 for an indicator that has none, and
 * the cells of plain lists. Linear in the cells of the workbook, and in steps.
 */
export function* slotSteps(workbook: KpiWorkbook): CountedSteps<readonly StyledSlot[]> {
  const cells = new StaffCells(workbook.snapshot);
  const ofIndicators = yield* indicatorSlots(workbook, cells);
  return [...ofIndicators, ...(yield* listSlots(workbook, cells))];
}

function* indicatorSlots(
  workbook: KpiWorkbook,
  cells: StaffCells,
): CountedSteps<readonly StyledSlot[]> {
  const found = staffIndicators(workbook);
  const total = found.length;
  const place = findRegister(workbook.snapshot);
  const { rowOf, indicatorOf, copies } = matchRows(
    found.map(({ stated }) => stated),
    workbook.register,
  );
  yield { done: 0, total };
  const columnsOf = rememberedColumns();
  const ofTables: StyledSlot[] = [];
  for (const [done, { stated, origin }] of found.entries()) {
    if (done % indicatorsAtOnce === indicatorsAtOnce - 1) yield { done, total };
    const own = origin.kind === "table" ? tableSlots(columnsOf(origin.table), stated, cells) : [];
    const row = rowOf.get(stated.id);
    const { name, area, unit } = stated;
    const since = stated.baseline?.period ?? null;
    const slot = place && row ? registerSlot(place, row, { name, area, unit, since }) : null;
    ofTables.push(...(own.length > 0 ? own : [slot ?? placeless(stated)]));
  }
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

function rememberedColumns(): (table: KpiTable) => readonly ActualColumn[] {
  const known = new Map<KpiTable, readonly ActualColumn[]>();
  return (table) => {
    const columns = known.get(table) ?? actualColumns(table);
    known.set(table, columns);
    return columns;
  };
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
