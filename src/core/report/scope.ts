import type { Indicator } from "../indicator/indicator";
import { err, ok, type Result } from "../result";
import type { KpiTable, WorkbookReading } from "../table/kpi-table";
import { normalize } from "../text/normalize";

/** No sheet, area or indicator of the workbook has this name; some that there are. */
export interface UnknownScope {
  readonly kind: "scope-unknown";
  readonly text: string;
  readonly known: readonly string[];
}

/** Names that a refusal suggests: enough to see how they are written. */
const suggestions = 3;

/**
 * The part of a reading that a name stands for: a sheet with all its tables, else an area, else an
 * indicator. Names compare without regard to width, case and blanks.
 */
export function readingOf(
  reading: WorkbookReading,
  scope: string,
): Result<WorkbookReading, UnknownScope> {
  const wanted = key(scope);
  const is = (name: string | null) => name !== null && key(name) === wanted;
  const bySheet = withTables(reading, ({ range }, indicators) =>
    is(range.sheet) ? indicators : [],
  );
  const candidates = reading.candidates.filter(({ at }) => is(at.sheet));
  if (bySheet.length + candidates.length > 0) {
    const texts = reading.texts.filter(({ at }) => is(at.sheet));
    return ok({ tables: bySheet, candidates, texts });
  }
  const having = (test: (indicator: Indicator) => boolean) =>
    withTables(reading, (_, indicators) => indicators.filter(test));
  const byArea = having(({ area }) => is(area));
  const tables = byArea.length > 0 ? byArea : having(({ name }) => is(name));
  if (tables.length > 0) return ok({ tables, candidates: [], texts: [] });
  return err({ kind: "scope-unknown", text: scope, known: knownNames(reading) });
}

function withTables(
  { tables }: WorkbookReading,
  keep: (table: KpiTable, indicators: readonly Indicator[]) => readonly Indicator[],
): readonly KpiTable[] {
  return tables.flatMap((table) => {
    const indicators = keep(table, table.indicators);
    return indicators.length > 0 ? [{ ...table, indicators }] : [];
  });
}

function knownNames({ tables }: WorkbookReading): readonly string[] {
  const areas = tables.flatMap(({ indicators }) => indicators.flatMap(({ area }) => area ?? []));
  const names = [...tables.map(({ range }) => range.sheet), ...areas];
  return [...new Set(names)].slice(0, suggestions);
}

function key(name: string): string {
  return normalize(name).text.replace(/\s/g, "").toLowerCase();
}
