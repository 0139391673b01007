import type { Period } from "../../../period/period";
import type { KpiTable } from "../../../table/kpi-table";
import type { CellAddress } from "../../../sheet/address";
import { ownData } from "../../indicator-data";
import { localFiscalYear } from "../../official-sources";
import { defineRule, type RuleHit } from "../../rule";

/** A period that is counted otherwise than the others of its table, or than another table. */
export interface PeriodsMixed {
  readonly here: Period;
  readonly elsewhere: Period;
  /** The sheet of the other table; `null` where both stand in one table. */
  readonly sheet: string | null;
}

interface Dated {
  readonly period: Period;
  readonly at: CellAddress;
}

/**
 * Are all periods counted in one way? 2025年 ends in December, 令和７年度 in March: the same number means
 * other months. In one table that is told where the way changes. Between tables it is told once a table
 * that uses calendar years, since a prefecture's budgets and national figures run by 年度.
 */
export const periodsMixed = defineRule({
  id: "periods-mixed",
  group: "values",
  severity: "warning",
  source: localFiscalYear,
  each: "workbook",
  *check({ reading }): Generator<RuleHit<PeriodsMixed> | null> {
    const tables: (readonly Dated[])[] = [];
    for (const table of reading.tables) {
      tables.push(datesOf(table));
      yield null;
    }
    const fiscal = firstFiscal(tables);
    for (const dates of tables) {
      const [first] = dates;
      if (!first) continue;
      const other = dates.find(({ period }) => !sameWay(first.period, period));
      if (other) {
        const data = { here: other.period, elsewhere: first.period, sheet: null };
        yield { at: other.at, data };
      } else if (fiscal && first.period.kind === "calendar-year") {
        const data = { here: first.period, elsewhere: fiscal.period, sheet: fiscal.at.sheet };
        yield { at: first.at, data };
      }
    }
  },
});

function firstFiscal(tables: readonly (readonly Dated[])[]): Dated | null {
  for (const dates of tables) {
    const fiscal = dates.find(({ period }) => period.kind === "fiscal-year");
    if (fiscal) return fiscal;
  }
  return null;
}

/** The years and months that the own values of a table's indicators stand under. */
function datesOf({ indicators }: KpiTable): readonly Dated[] {
  return indicators
    .flatMap(ownData)
    .flatMap(({ period, periodAt: at }) => (period && at ? [{ period, at }] : []));
}

/** Months go with months; with years only where they end one: 3月末 with 年度, 12月末 with 年. */
function sameWay(a: Period, b: Period): boolean {
  if (isMonth(a) && isMonth(b)) return true;
  return wayOf(a) === wayOf(b);
}

function isMonth({ kind }: Period): boolean {
  return kind === "month" || kind === "date";
}

function wayOf(period: Period): "fiscal" | "calendar" | "within" {
  switch (period.kind) {
    case "fiscal-year":
      return "fiscal";
    case "calendar-year":
      return "calendar";
    case "half-year":
    case "quarter":
      return period.of === "fiscal-year" ? "fiscal" : "calendar";
    case "month":
    case "date":
      return period.month === 3 ? "fiscal" : period.month === 12 ? "calendar" : "within";
  }
}
