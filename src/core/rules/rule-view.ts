import type { KeptModel } from "../logic-model/kept-model";
import type { WorkbookLooks } from "../sheet/looks";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import type { WorkbookReading } from "../table/kpi-table";

/** What a rule may look at: the workbook at one moment, and what was read from it. */
export interface RuleView {
  readonly snapshot: WorkbookSnapshot;
  readonly reading: WorkbookReading;
  /** Fills, objects and conditional formats; `null` where they were not read. */
  readonly looks: WorkbookLooks | null;
  /** The logic model that the workbook keeps, where the snapshot leaves out its sheet. */
  readonly model?: KeptModel | null;
}
