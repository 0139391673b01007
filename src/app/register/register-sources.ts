import type { Indicator } from "../../core/indicator/indicator";
import type { Language } from "../../core/messages/language";
import { registerSheetTexts } from "../../core/messages/register-sheet";
import { registerColumns, type RegisterColumn } from "../../core/register/columns";
import { findRegister, type RegisterPlace } from "../../core/register/find-register";
import type { ColumnPlaces } from "../../core/register/match-columns";
import { matchRows, type RowMatches } from "../../core/register/match-rows";
import type { RegisterRow } from "../../core/register/register-row";
import { columnName, formatCell } from "../../core/sheet/address";
import type { KpiWorkbook } from "../kpi-workbook";
import { freeSheetName } from "../own-sheets";
import type { CellIn } from "./derived-formulas";
import type { LiveCell } from "./live-cell";
import { derivedCells, statedCells } from "./live-cells";
import type { Origin } from "./origin";
import { omissionsIn, type Omissions } from "./register-names";
import { StaffCells } from "./staff-cells";
import { staffIndicators } from "./staff-indicators";

/** The header row of a new register: its title and a note stand above. */
export const newHeaderRow = 2;

/** An indicator of the staff's: of a table, or of a sentence. */
export interface StaffIndicator {
  /** As its table or sentence states it. */
  readonly stated: Indicator;
  /** With what staff typed into the register. */
  readonly indicator: Indicator;
  readonly origin: Origin;
}

type RowLiveCells = ReadonlyMap<RegisterColumn, LiveCell>;

/** What stands in a workbook that a register is made from, and the register so far. */
export interface RegisterSources {
  readonly place: RegisterPlace | null;
  readonly sheet: string;
  /** The sheet's row of the headers. */
  readonly headerRow: number;
  readonly columns: ColumnPlaces;
  readonly language: Language;
  /** In the order of sheets; of a sheet first those of its tables, then those of its sentences. */
  readonly indicators: readonly StaffIndicator[];
  readonly rows: readonly RegisterRow[];
  readonly matches: RowMatches;
  readonly omissions: Omissions;
  readonly cells: StaffCells;
  /** What the add-in fills into the row of an indicator. */
  readonly cellsOf: (found: StaffIndicator, row: number) => RowLiveCells;
  /** What it fills into a row that stands by itself, of which staff have typed the rest. */
  readonly ownCellsOf: (row: RegisterRow) => RowLiveCells;
}

/** Collects it; a register that is there keeps its language, its place and the order of its columns. */
export function registerSources(workbook: KpiWorkbook, wish: Language): RegisterSources {
  const { snapshot, settings, reading, register: rows, verdicts } = workbook;
  const place = findRegister(snapshot);
  const language = place?.language ?? wish;
  const columns = place?.columns ?? standardPlaces;
  const known = new Map(
    reading.tables.flatMap((table) => table.indicators).map((one) => [one.id, one] as const),
  );
  const found = staffIndicators(workbook);
  const matches = matchRows(
    found.map(({ stated }) => stated),
    rows,
  );
  const cells = new StaffCells(snapshot);
  const verdictOf = ({ id }: Indicator) => verdicts.get(id) ?? null;
  const cellIn = cellNames(columns);
  const derived = (indicator: Indicator, stated: Indicator, row: number) =>
    derivedCells({
      indicator,
      stated,
      verdict: verdictOf(indicator),
      cells,
      cellIn: cellIn(row),
      language,
      settings,
    });
  // The same wherever the row will stand; the preview and the plan both ask.
  const statedOnes = new Map<StaffIndicator, ReturnType<typeof statedCells>>();
  const statedOf = (one: StaffIndicator) => {
    let stated = statedOnes.get(one);
    if (!stated) statedOnes.set(one, (stated = statedCells({ ...one, cells, language })));
    return stated;
  };
  return {
    place,
    sheet: place?.sheet.name ?? freeSheetName(snapshot, registerSheetTexts[wish].sheet),
    headerRow: place?.rectangle.top ?? newHeaderRow,
    columns,
    language,
    indicators: found.map((one) => ({ ...one, indicator: laidOver(one, matches, known) })),
    rows,
    matches,
    omissions: omissionsIn(snapshot),
    cells,
    cellsOf: (one, row) => new Map([...statedOf(one), ...derived(one.indicator, one.stated, row)]),
    ownCellsOf: ({ nameAt, range }) => {
      const own = known.get(formatCell(nameAt));
      return own ? new Map(derived(own, own, range.top)) : new Map();
    },
  };
}

/** As it is judged: what stands in a sentence is an indicator of the register's, once it has a row. */
function laidOver(
  { stated, origin }: Omit<StaffIndicator, "indicator">,
  { rowOf }: RowMatches,
  known: ReadonlyMap<string, Indicator>,
): Indicator {
  const row = origin.kind === "prose" ? rowOf.get(stated.id) : undefined;
  return known.get(row ? formatCell(row.nameAt) : stated.id) ?? stated;
}

/** How the cells of a row are called in its formulas. */
function cellNames(columns: ColumnPlaces): (row: number) => CellIn {
  const names = new Map([...columns].map(([column, at]) => [column, columnName(at)]));
  return (row) => (column) => {
    const name = names.get(column);
    return name === undefined ? null : `${name}${row + 1}`;
  };
}

/** In a new register the columns stand in their order from A on. */
const standardPlaces: ColumnPlaces = new Map(registerColumns.map((column, i) => [column, i]));
