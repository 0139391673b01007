import type { Indicator } from "../indicator/indicator";
import type { RangeAddress } from "../sheet/address";
import type { DefinedName } from "../sheet/snapshot";
import type { KpiTable, WorkbookReading } from "../table/kpi-table";
import { registerTable } from "./columns";
import { layOver } from "./lay-over";
import { markRepeated } from "./mark-repeated";
import { matchRows, type RowMatches } from "./match-rows";
import { omissionsOf } from "./omissions";
import { ownIndicator } from "./own-indicator";
import { proseIndicators } from "./prose-indicators";
import type { RegisterRow } from "./register-row";

/**
 * Lays what staff typed into the register over the indicators of their tables, and adds those that
 * stand in the register alone, or were taken into it from a sentence, as a table of its own. Nothing
 * is there twice: a row that refers to a table's indicator is that indicator, a row that was copied
 * is left out, and what the user called the same as another is marked.
 *
 * @param names the workbook's names, in which the user's decisions are kept
 */
export function applyRegister(
  reading: WorkbookReading,
  rows: readonly RegisterRow[],
  names: readonly DefinedName[] = [],
): WorkbookReading {
  const laid = rows.length === 0 ? reading : layRows(reading, rows);
  const tables = markRepeated(laid.tables, omissionsOf(names));
  return tables === laid.tables ? laid : { ...laid, tables };
}

function layRows(reading: WorkbookReading, rows: readonly RegisterRow[]): WorkbookReading {
  const prose = proseIndicators(reading.candidates);
  const matches = matchRows(
    [
      ...reading.tables.flatMap((table) => table.indicators),
      ...prose.map(({ indicator }) => indicator),
    ],
    rows,
  );
  const tables = reading.tables.map((table): KpiTable => ({
    ...table,
    indicators: table.indicators.map((indicator) => {
      const row = matches.rowOf.get(indicator.id);
      return row ? layOver(indicator, row) : indicator;
    }),
  }));
  const inProse = new Set(prose.map(({ indicator }) => indicator));
  const own = ownTable(rows, matches, inProse);
  return {
    ...reading,
    tables: own ? [...tables, own] : tables,
    candidates: prose
      .filter(({ indicator }) => !matches.rowOf.has(indicator.id))
      .map(({ candidate }) => candidate),
  };
}

function ownTable(
  rows: readonly RegisterRow[],
  { indicatorOf, copies }: RowMatches,
  inProse: ReadonlySet<Indicator>,
): KpiTable | null {
  const indicators = rows.flatMap((row) => {
    const source = indicatorOf.get(row);
    if (copies.has(row)) return [];
    if (source && !inProse.has(source)) return [];
    return ownIndicator(row, source !== undefined) ?? [];
  });
  const [first] = indicators;
  if (!first) return null;
  return {
    range: around(first.range, indicators.at(-1)?.range ?? first.range),
    title: null,
    form: "list",
    excelTable: registerTable,
    headerRows: 1,
    roles: [],
    evidence: [],
    support: [],
    confidence: 1,
    indicators,
    notes: [],
  };
}

function around(first: RangeAddress, last: RangeAddress): RangeAddress {
  return { ...first, bottom: last.bottom };
}
