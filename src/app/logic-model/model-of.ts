import { keptModel } from "../../core/logic-model/kept-model";
import type { LogicModel } from "../../core/logic-model/model";
import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import type { WorkbookReading } from "../../core/table/kpi-table";
import { namedAsRead } from "./named-as-read";

/**
 * The model that a workbook keeps; `null` where it has none. What makes no sense is kept as it is.
 * Indicators are called as the reading calls them, by their cells' words without one.
 */
export function modelOf(
  snapshot: WorkbookSnapshot,
  reading: WorkbookReading | null = null,
): LogicModel | null {
  const model = keptModel(snapshot)?.model ?? null;
  return model && reading ? namedAsRead(model, reading) : model;
}
