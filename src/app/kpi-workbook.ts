import type { Verdict } from "../core/indicator/verdict";
import type { RegisterRow } from "../core/register/register-row";
import type { Settings } from "../core/settings/settings";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import type { WorkbookReading } from "../core/table/kpi-table";

/** A workbook as it was read and judged at one moment; immutable. */
export interface KpiWorkbook {
  /** All visible sheets, the add-in's own included. */
  readonly snapshot: WorkbookSnapshot;
  /** What the workbook is judged and written by: its own settings, or the defaults. */
  readonly settings: Settings;
  /** The staff's tables alone, as they stand. */
  readonly staffReading: WorkbookReading;
  /** The same with what they typed into the register laid over: what is judged and shown. */
  readonly reading: WorkbookReading;
  /** The rows of the register; none without one. */
  readonly register: readonly RegisterRow[];
  /** By `Indicator.id`. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
}
