import type { Verdict } from "../core/indicator/verdict";
import type { Finding } from "../core/rules/finding";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import type { WorkbookReading } from "../core/table/kpi-table";

/** A workbook as it was read, judged and checked at one moment; immutable. */
export interface KpiWorkbook {
  /** All visible sheets, the add-in's own included. */
  readonly snapshot: WorkbookSnapshot;
  readonly reading: WorkbookReading;
  /** By `Indicator.id`. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly findings: readonly Finding[];
}
