import type { UnitReading } from "../cell/unit-column";
import type { SheetView } from "../sheet/sheet-view";
import type { ColumnPlan, PlannedColumn } from "./plan-columns";
import type { BodyRow, IndicatorRows } from "./read-body";
import type { DatedBy } from "./read-datum";

/** What is at hand when the cells of one indicator are read. */
export interface TablePart {
  readonly view: SheetView;
  readonly columns: ColumnPlan;
  readonly indicator: IndicatorRows;
  /** The unit that stands beside the values, not in them. */
  readonly unit: UnitReading | null;
  /** The period of a value in a row and column. */
  readonly datedBy: (row: BodyRow, column: PlannedColumn) => DatedBy | null;
}
