import { findPeriods } from "../period/find-periods";
import type { Period, PeriodRemark } from "../period/period";
import type { CellAddress } from "../sheet/address";
import { cellAt } from "../sheet/snapshot";
import { everyDatum, oncePerCell } from "./indicator-data";
import type { CheckedSheet } from "./checked-sheet";

/** A doubt about a period, at the header or sentence that writes it. */
export interface RemarkedPeriod {
  readonly at: CellAddress;
  readonly written: string;
  readonly period: Period;
  readonly remark: PeriodRemark;
}

/** The doubtful periods in the headers of a sheet's tables and in its sentences; the first of each cell. */
export function periodRemarks({
  snapshot,
  tables,
  texts,
}: CheckedSheet): readonly RemarkedPeriod[] {
  const headers = oncePerCell(
    tables
      .flatMap(({ indicators }) => indicators)
      .flatMap(everyDatum)
      .flatMap(({ periodAt: at }) => (at ? [{ at }] : [])),
  ).map(({ at }) => ({ at, text: cellAt(snapshot, at).text }));
  return oncePerCell([...headers, ...texts].flatMap(({ at, text }) => remarked(at, text)));
}

function remarked(at: CellAddress, text: string): RemarkedPeriod[] {
  return findPeriods(text).flatMap(({ period, span, remarks: [remark] }) => {
    const written = text.slice(span.start, span.end).replace(/\s+|までに?$/gu, "");
    return remark ? [{ at, written, period, remark }] : [];
  });
}
