import type { Indicator } from "../../core/indicator/indicator";
import type { Language } from "../../core/messages/language";
import { registerTexts } from "../../core/messages/register-texts";
import { registerColumns, type RegisterColumn } from "../../core/register/columns";
import { findRegister, type RegisterPlace } from "../../core/register/find-register";
import type { ColumnPlaces } from "../../core/register/match-columns";
import { matchRows, type RowMatches } from "../../core/register/match-rows";
import type { RegisterRow } from "../../core/register/register-row";
import { columnName, formatCell } from "../../core/sheet/address";
import { blankCell, cellAt } from "../../core/sheet/snapshot";
import type { KpiTable } from "../../core/table/kpi-table";
import type { KpiWorkbook } from "../kpi-workbook";
import { freeSheetName } from "../own-sheets";
import { liveCells, type LiveCell } from "./live-cells";
import type { LookUp } from "./reference-formulas";
import { omissionsIn, type Omissions } from "./register-names";

/** The header row of a new register: its title and a note stand above. */
export const newHeaderRow = 2;

/** An indicator of a table of the staff. */
export interface TableIndicator {
  /** As its table states it. */
  readonly stated: Indicator;
  /** With what staff typed into the register. */
  readonly indicator: Indicator;
  readonly table: KpiTable;
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
  /** In the order of sheets and rows. */
  readonly indicators: readonly TableIndicator[];
  readonly rows: readonly RegisterRow[];
  readonly matches: RowMatches;
  readonly omissions: Omissions;
  readonly lookUp: LookUp;
  /** Is a sheet of this name there for all to see? Only such sheets are read. */
  readonly isVisible: (sheet: string) => boolean;
  /** What the add-in fills into the row of an indicator. */
  readonly cellsOf: (found: TableIndicator, row: number) => RowLiveCells;
  /** What it fills into a row that stands by itself, of which staff have typed the rest. */
  readonly ownCellsOf: (row: RegisterRow) => RowLiveCells;
}

/** Collects it; a register that is there keeps its language, its place and the order of its columns. */
export function registerSources(workbook: KpiWorkbook, wish: Language): RegisterSources {
  const { snapshot, staffReading, reading, register: rows } = workbook;
  const place = findRegister(snapshot);
  const language = place?.language ?? wish;
  const columns = place?.columns ?? standardPlaces;
  const known = new Map(
    reading.tables.flatMap((table) => table.indicators).map((one) => [one.id, one] as const),
  );
  const indicators = staffReading.tables.flatMap((table) =>
    table.indicators.map((stated): TableIndicator => ({
      stated,
      indicator: known.get(stated.id) ?? stated,
      table,
    })),
  );
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const lookUp: LookUp = (at) => {
    const sheet = sheets.get(at.sheet);
    return sheet ? cellAt(sheet, at) : blankCell;
  };
  const shared = { lookUp, language };
  const verdictOf = ({ id }: Indicator) => workbook.verdicts.get(id) ?? null;
  const cellIn = (row: number) => (column: RegisterColumn) => {
    const at = columns.get(column);
    return at === undefined ? null : `${columnName(at)}${row + 1}`;
  };
  return {
    place,
    sheet: place?.sheet.name ?? freeSheetName(snapshot, registerTexts[wish].sheet),
    headerRow: place?.rectangle.top ?? newHeaderRow,
    columns,
    language,
    indicators,
    rows,
    matches: matchRows(
      indicators.map(({ stated }) => stated),
      rows,
    ),
    omissions: omissionsIn(snapshot),
    lookUp,
    isVisible: (name) => sheets.has(name),
    cellsOf: (found, row) =>
      liveCells({ ...found, ...shared, verdict: verdictOf(found.indicator), cellIn: cellIn(row) }),
    ownCellsOf: ({ nameAt, range }) => {
      const own = known.get(formatCell(nameAt));
      if (!own) return new Map();
      const row = { stated: own, indicator: own, verdict: verdictOf(own), table: null };
      return liveCells({ ...row, ...shared, cellIn: cellIn(range.top) });
    },
  };
}

/** In a new register the columns stand in their order from A on. */
const standardPlaces: ColumnPlaces = new Map(registerColumns.map((column, i) => [column, i]));
