import type { UnitReading } from "../cell/unit-column";
import type { IndicatorRows } from "./body-row";
import type { ColumnPlan } from "./plan-columns";
import type { DatedBy } from "./read-datum";
import type { TableSheet } from "./table-sheet";

/** What is at hand when the cells of one indicator are read. */
export interface TablePart {
  readonly sheet: TableSheet;
  readonly columns: ColumnPlan;
  readonly indicator: IndicatorRows;
  /** The unit that stands beside the values, not in them. */
  readonly unit: UnitReading | null;
  /** The period that the name states. */
  readonly named: DatedBy | null;
}
