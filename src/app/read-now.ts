import type { Result } from "../core/result";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import type { Attention } from "./attention";
import type { HostError } from "./host-error";
import type { Workbook } from "./ports";

/** Reads the workbook as it stands, and tells the one who waits. */
export function readNow(
  workbook: Workbook,
  attention: Attention,
): Promise<Result<WorkbookSnapshot, HostError>> {
  attention.report({ step: "reading", done: 0, total: null });
  return workbook.read();
}
