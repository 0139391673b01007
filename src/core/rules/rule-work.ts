import type { CellAddress } from "../sheet/address";
import type { KpiTable } from "../table/kpi-table";
import type { CheckedSheet } from "./checked-sheet";
import type { Rule, RuleHit, RuleHits } from "./rule";
import type { RuleView } from "./rule-view";
import type { PlacedHit } from "./without-repeats";

/** A hit with the rule it comes from. */
export interface RuledHit extends PlacedHit {
  readonly rule: Rule;
  readonly hit: RuleHit<unknown>;
}

/** A rule that pauses by itself has gone over at least so many rows since. */
const rowsBetweenPauses = 250;

/**
 * A rule's work piece by piece: sheet by sheet, table by table, indicator by indicator. Gives its hits
 * and, as numbers, the rows that it has gone over since the last one.
 */
export function* workOf(
  rule: Rule,
  sheets: readonly CheckedSheet[],
  view: RuleView,
): Generator<RuledHit | number> {
  for (const { hits, rows, subject } of questionsTo(rule, sheets, view)) {
    for (const hit of hits) {
      if (hit === null) yield rowsBetweenPauses;
      else {
        const { at, cells = 1 } = hit;
        yield { rule, hit, kind: rule.id, at, subject: hit.subject ?? subject, cells };
      }
    }
    yield rows;
  }
}

/** One question to a rule, with about how many rows it goes over. */
interface Question {
  readonly hits: RuleHits<unknown>;
  readonly rows: number;
  /** The name cell of the indicator that is asked about. */
  readonly subject: CellAddress | null;
}

function* questionsTo(
  rule: Rule,
  sheets: readonly CheckedSheet[],
  view: RuleView,
): Generator<Question> {
  if (rule.each === "workbook") {
    const rows = sheets.reduce((sum, { tables }) => sum + tables.reduce(addRows, 1), 0);
    yield { hits: rule.check(view, sheets), rows, subject: null };
    return;
  }
  for (const sheet of sheets) {
    if (rule.each === "sheet") {
      const rows = sheet.snapshot.values.length;
      yield { hits: rule.check(sheet, view), rows, subject: null };
      continue;
    }
    for (const table of sheet.tables) {
      if (rule.each === "table") {
        yield { hits: rule.check(table, sheet, view), rows: addRows(0, table), subject: null };
        continue;
      }
      for (const indicator of table.indicators) {
        const hits = rule.check(indicator, table, sheet, view);
        yield { hits, rows: 1, subject: indicator.nameAt };
      }
    }
  }
}

function addRows(sum: number, { range }: KpiTable): number {
  return sum + range.bottom - range.top + 1;
}
